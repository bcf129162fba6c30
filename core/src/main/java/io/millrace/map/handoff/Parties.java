// SPDX-License-Identifier: Apache-2.0
package io.millrace.map.handoff;

import io.millrace.event.Dictionary;
import io.millrace.event.EventLog;
import io.millrace.event.FlowKind;
import io.millrace.event.Lane;
import io.millrace.event.LaneRow;
import io.millrace.event.Party;
import io.millrace.event.Touchpoint;
import io.millrace.journey.TraceCursor;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for each step at a level, as codes, and the groups by which hand-offs are told: the parties themselves, or for persons
 * the lanes that they act in.
 *
 * <p>A customer's own act without an agent is nobody's and is passed over; so is a message that a system sends, except where systems are
 * the parties: nobody takes the case over to send it. Where nothing tells who was responsible the party is unknown.
 */
final class Parties {
    /** The customer's own act, or a system's message. */
    static final int NOBODY = -1;

    /** Somebody, but nothing tells who. */
    static final int UNKNOWN = -2;

    private final PartyLevel level;
    private final Dictionary groups = new Dictionary();
    private final int[] withAgent;
    private final int[] withoutAgent;
    private final int[] byAgent;
    private final int[] roleOf;
    private final int[] groupOfLane;
    private final int[] laneOf;

    Parties(PartyLevel level, EventLog words, DeclaredParties declared) {
        this.level = level;
        List<Lane> lanes = words.lanes();
        List<Touchpoint> touchpoints = words.touchpoints();
        this.groupOfLane = lanes.stream()
                .map(lane -> ofLane(level, lane, declared.company()))
                .mapToInt(name -> name == null ? UNKNOWN : groups.code(name))
                .toArray();
        this.laneOf = touchpoints.stream().mapToInt(Touchpoint::lane).toArray();
        this.roleOf = touchpoints.stream().mapToInt(this::role).toArray();
        this.byAgent = new int[words.agents().size()];
        Arrays.fill(byAgent, UNKNOWN);
        if (level == PartyLevel.PERSON) {
            Arrays.setAll(byAgent, agent -> agent);
        } else if (level == PartyLevel.TEAM) {
            declared.teams()
                    .forEach((team, agents) -> agents.forEach(name -> {
                        int agent = words.agents().find(name);
                        if (agent >= 0) {
                            byAgent[agent] = groups.code(team);
                        }
                    }));
        }
        this.withAgent = new int[laneOf.length];
        this.withoutAgent = new int[laneOf.length];
        for (int i = 0; i < laneOf.length; i++) {
            Party by = touchpoints.get(i).by();
            boolean message = by == Party.SYSTEM && touchpoints.get(i).flow() == FlowKind.INFORMATION;
            withAgent[i] = level == PartyLevel.PERSON ? UNKNOWN : roleOf[i];
            withoutAgent[i] = by == Party.CUSTOMER || (message && level != PartyLevel.SYSTEM)
                    ? NOBODY
                    : level != PartyLevel.PERSON
                            ? roleOf[i]
                            : by == Party.SYSTEM ? byAgent.length + roleOf[i] : UNKNOWN;
        }
    }

    /** What a lane is at the level, or null where nothing tells. */
    private static @Nullable String ofLane(PartyLevel level, Lane lane, String company) {
        Lane.Responsible responsible = lane.responsible();
        return switch (level) {
            case PERSON -> lane.name();
            case TEAM -> responsible.team() == null ? lane.name() : responsible.team();
            case SYSTEM -> responsible.system();
            case COMPANY ->
                responsible.company() != null
                        ? responsible.company()
                        : lane.row() == LaneRow.PARTNER ? lane.name() : company;
        };
    }

    /** Group of a touchpoint by its lane; without a lane, persons are grouped by who acts and all else is unknown. */
    private int role(Touchpoint touchpoint) {
        if (touchpoint.lane() != Touchpoint.NO_LANE) {
            return groupOfLane[touchpoint.lane()];
        }
        if (level != PartyLevel.PERSON) {
            return UNKNOWN;
        }
        return groups.code(
                switch (touchpoint.by()) {
                    case CUSTOMER -> "Customer";
                    case US -> "We";
                    case SYSTEM -> "Our systems";
                    case PARTNER -> "Partner";
                });
    }

    /** Why the level cannot be told, with what to declare; null when it can. */
    static @Nullable String absence(PartyLevel level, EventLog words, DeclaredParties declared) {
        List<Lane> lanes = words.lanes();
        return switch (level) {
            case PERSON ->
                words.agents().size() > 0
                        ? null
                        : "no source names the person who acts: add 'agent: COLUMN' to the columns of a source";
            case TEAM ->
                !lanes.isEmpty() || !declared.teams().isEmpty()
                        ? null
                        : "no team is known: declare 'lanes:', or 'teams:' with the agents of each";
            case SYSTEM ->
                lanes.stream().anyMatch(lane -> lane.responsible().system() != null)
                        ? null
                        : "no lane names the system that it works in: add 'system: NAME' to the lanes";
            case COMPANY ->
                lanes.stream()
                                .anyMatch(lane -> lane.row() == LaneRow.PARTNER
                                        || lane.responsible().company() != null)
                        ? null
                        : "no lane is another company's: add 'row: partner' or 'company: NAME' to a lane";
        };
    }

    /** Number of groups. */
    int groups() {
        return groups.size();
    }

    String name(int group) {
        return groups.word(group);
    }

    /** Code of the party responsible for event {@code i}, {@link #NOBODY} or {@link #UNKNOWN}. */
    int of(TraceCursor trace, int i) {
        return of(trace.touchpoint(i), trace.agent(i));
    }

    /** The same of a touchpoint and an agent, or -1. */
    int of(int touchpoint, int agent) {
        if (agent < 0) {
            return withoutAgent[touchpoint];
        }
        return byAgent[agent] >= 0 ? byAgent[agent] : withAgent[touchpoint];
    }

    /** The group of a step whose party is known. */
    int group(TraceCursor trace, int i, int party) {
        return group(trace.touchpoint(i), party);
    }

    /** The same of a touchpoint. */
    int group(int touchpoint, int party) {
        return level == PartyLevel.PERSON ? roleOf[touchpoint] : party;
    }

    /** The group that a lane stands for, or {@link #UNKNOWN}. */
    int groupOfLane(int lane) {
        return groupOfLane[lane];
    }

    /** Lane of event {@code i}, or {@link Touchpoint#NO_LANE}. */
    int lane(TraceCursor trace, int i) {
        return laneOf[trace.touchpoint(i)];
    }

    /** Whether a move from a group to itself can be a hand-off: only persons share a group. */
    boolean within() {
        return level == PartyLevel.PERSON;
    }
}
