// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.event.EventLog;
import io.millrace.map.blueprint.ActionReactions;
import io.millrace.map.blueprint.Blueprint;
import io.millrace.map.blueprint.CustomerAct;
import io.millrace.map.blueprint.EventCount;
import java.util.Map;

/** A blueprint as one JSON object: rows of boxes, all reactions, empty spaces and left-over reactions. */
public final class BlueprintDocument {
    private final Blueprint blueprint;
    private final EventLog words;

    private BlueprintDocument(Blueprint blueprint, EventLog words) {
        this.blueprint = blueprint;
        this.words = words;
    }

    public static Map<String, Object> of(Blueprint blueprint, EventLog words) {
        return new BlueprintDocument(blueprint, words).document();
    }

    private Map<String, Object> document() {
        var reactions = blueprint.reactions();
        return JsonParts.object(
                "stream", blueprint.stream(),
                "headline", blueprint.headline(),
                "explanation", blueprint.explanation(),
                "basis", blueprint.basis(),
                "cases", blueprint.cases().cases(),
                "order", blueprint.order().word(),
                "windowSeconds", reactions.windowSeconds(),
                "touchpointsNotDrawn", blueprint.notDrawn(),
                "blueprint",
                        JsonParts.object(
                                "rows", blueprint.rows().stream().map(this::row).toList(),
                                "actions",
                                        reactions.actions().stream()
                                                .map(this::action)
                                                .toList(),
                                "customerActs",
                                        reactions.acts().stream().map(this::act).toList(),
                                "emptySpaces",
                                        reactions.emptySpaces().stream()
                                                .map(this::emptySpace)
                                                .toList(),
                                "leftOverReactions",
                                        reactions.leftOver().stream()
                                                .map(this::leftOver)
                                                .toList()));
    }

    private Map<String, Object> row(Blueprint.Row row) {
        return JsonParts.object(
                "row", row.row().word(),
                "title", row.title(),
                "boxes", row.boxes().stream().map(this::box).toList());
    }

    private Map<String, Object> box(Blueprint.Box box) {
        Blueprint.Follows follows = box.follows();
        return JsonParts.object(
                "index",
                box.touchpoint(),
                "touchpoint",
                box.name(),
                "stage",
                blueprint.columns().stream()
                        .filter(column -> column.stage() == box.stage())
                        .map(Blueprint.Column::key)
                        .findFirst()
                        .orElse(null),
                "lane",
                box.lane(),
                "partner",
                box.partner() ? Boolean.TRUE : null,
                "cases",
                box.cases().cases(),
                "selection",
                box.cases().selection(),
                "stepTime",
                JsonParts.of(box.stepTime()),
                "follows",
                follows == null
                        ? null
                        : JsonParts.object(
                                "index", follows.touchpoint(),
                                "touchpoint", name(follows.touchpoint()),
                                "cases", follows.cases().cases(),
                                "selection", follows.cases().selection()));
    }

    private Map<String, Object> action(ActionReactions action) {
        return JsonParts.object(
                "index", action.touchpoint(),
                "touchpoint", name(action.touchpoint()),
                "could", count(action.could()),
                "reacted", count(action.reacted()),
                "share", action.could().times() == 0 ? null : action.share(),
                "unanswered", count(action.unanswered()),
                "overtaken", count(action.overtaken()),
                "young", count(action.young()),
                "latency", JsonParts.of(action.latency()),
                "reactions", action.types().stream().map(this::type).toList());
    }

    private Map<String, Object> type(ActionReactions.Type type) {
        return JsonParts.object(
                "index", type.reaction() < 0 ? null : type.reaction(),
                "reaction", ReactionWords.reaction(type.reaction(), words),
                "times", type.count().times(),
                "cases", type.count().cases().cases(),
                "selection", type.count().cases().selection(),
                "share", type.share(),
                "latency", JsonParts.of(type.latency()));
    }

    private Map<String, Object> act(CustomerAct act) {
        return JsonParts.object(
                "index", act.touchpoint(),
                "touchpoint", name(act.touchpoint()),
                "times", act.times(),
                "followed", count(act.followed()),
                "leftOver", count(act.leftOver()),
                "opening", count(act.opening()));
    }

    private Map<String, Object> emptySpace(ActionReactions action) {
        return JsonParts.object(
                "index", action.touchpoint(),
                "touchpoint", name(action.touchpoint()),
                "unanswered", action.unanswered().times(),
                "could", action.could().times(),
                "young", action.young().times(),
                "cases", action.unanswered().cases().cases(),
                "selection", action.unanswered().cases().selection(),
                "question", ReactionWords.question(name(action.touchpoint())));
    }

    private Map<String, Object> leftOver(CustomerAct act) {
        return JsonParts.object(
                "index", act.touchpoint(),
                "touchpoint", name(act.touchpoint()),
                "leftOver", act.leftOver().times(),
                "times", act.times(),
                "opening", act.opening().times(),
                "cases", act.leftOver().cases().cases(),
                "selection", act.leftOver().cases().selection(),
                "question", ReactionWords.cause(name(act.touchpoint())));
    }

    private static Map<String, Object> count(EventCount count) {
        return JsonParts.object(
                "times", count.times(),
                "cases", count.cases().cases(),
                "selection", count.cases().selection());
    }

    private String name(int touchpoint) {
        return words.touchpoints().get(touchpoint).name();
    }
}
