// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.millrace.event.EventLog;
import io.millrace.journey.CaseFilter;
import io.millrace.journey.Stage;
import io.millrace.journey.StageModel;
import io.millrace.measure.StreamAggregate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class LocalEngineTest extends EngineContract {
    @Override
    Engine engine(int slices) {
        return new LocalEngine(slices);
    }

    @Test
    void the_numbers_of_streams_do_not_depend_on_slices() {
        EventLog log = LogOfCases.random(new Random(7));
        StageModel model = new StageModel("one", 1, List.of(new Stage("a", "A", null, false, false, null)));
        Object alone = new LocalEngine(1).run(log, CaseFilter.ALL, new StreamAggregate(log, model));

        for (int slices : new int[] {2, 5, 33}) {
            assertThat(new LocalEngine(slices).run(log, CaseFilter.ALL, new StreamAggregate(log, model)))
                    .isEqualTo(alone);
        }
    }

    @Test
    void the_number_of_threads_does_not_change_the_numbers() throws Exception {
        EventLog log = LogOfCases.random(new Random(8));
        StageModel model = new StageModel("one", 1, List.of(new Stage("a", "A", null, false, false, null)));
        Object alone = new LocalEngine(1).run(log, CaseFilter.ALL, new StreamAggregate(log, model));
        for (int threads : new int[] {1, 2, 8}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> (Object)
                                        new LocalEngine(16).run(log, CaseFilter.ALL, new StreamAggregate(log, model)))
                                .get())
                        .isEqualTo(alone);
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void no_slice_at_all_is_refused() {
        assertThatThrownBy(() -> new LocalEngine(0)).hasMessage("stretches must be at least 1: 0");
    }
}
