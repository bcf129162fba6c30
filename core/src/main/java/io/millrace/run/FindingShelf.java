// SPDX-License-Identifier: Apache-2.0
package io.millrace.run;

import io.millrace.event.MillraceException;
import io.millrace.event.MillraceException.Blame;
import io.millrace.keep.Document;
import io.millrace.waste.FindingState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people decided about findings, with every earlier decision. Nothing is overwritten. */
public final class FindingShelf {
    private static final String KIND = "finding";
    private static final int LONGEST_REASON = 400;

    private final Company company;

    public FindingShelf(Company company) {
        this.company = company;
    }

    /**
     * A decision.
     *
     * @param reason why; empty where nobody said
     * @param writtenAt milliseconds since the epoch
     */
    public record Decision(FindingState state, String reason, long writtenAt) {
        /** Before anybody decided. */
        public static final Decision NONE = new Decision(FindingState.NEW, "", 0);
    }

    /** All decisions by id of the finding, oldest first. */
    public Map<String, List<Decision>> all() {
        Map<String, List<Decision>> found = new LinkedHashMap<>();
        for (Document document : company.store().documents(KIND)) {
            found.computeIfAbsent(document.name(), id -> new ArrayList<>()).add(decision(document));
        }
        return found;
    }

    /** The latest decision about each finding that has one. */
    public Map<String, Decision> latest() {
        Map<String, Decision> latest = new LinkedHashMap<>();
        all().forEach((id, decisions) -> latest.put(id, decisions.get(decisions.size() - 1)));
        return latest;
    }

    /**
     * Keeps a decision; those before stay.
     *
     * @throws MillraceException when the state is none, a rejection has no reason, or another process is writing
     */
    public Decision decide(String id, String state, String reason) {
        FindingState known = FindingState.find(state.strip())
                .orElseThrow(() -> new MillraceException(
                        Blame.USAGE,
                        "a finding is not '" + state + "': it is one of " + String.join(", ", FindingState.all())));
        String because = reason.strip();
        if (known == FindingState.REJECTED && because.isEmpty()) {
            throw new MillraceException(
                    Blame.USAGE, "a finding that is rejected needs a reason, so that nobody opens it again: say why");
        }
        if (because.length() > LONGEST_REASON || because.chars().anyMatch(Character::isISOControl)) {
            throw new MillraceException(Blame.USAGE, "a reason is one line of up to " + LONGEST_REASON + " characters");
        }
        return decision(company.write(KIND, id, known.words() + "\n" + because + "\n"));
    }

    private static Decision decision(Document document) {
        List<String> lines = document.body().lines().toList();
        return new Decision(
                FindingState.find(lines.get(0)).orElse(FindingState.NEW),
                lines.size() > 1 ? lines.get(1) : "",
                document.writtenAt());
    }
}
