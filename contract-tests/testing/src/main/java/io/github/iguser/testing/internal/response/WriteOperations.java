package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.http.ApiRequest;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.world.WorldNode;
import io.github.iguser.testing.internal.world.WorldState;
import java.util.List;
import java.util.Map;

/** Executes the operations that change the world. */
final class WriteOperations {

    private static final String SUCCESS = "success";

    private final WorldState state;

    WriteOperations(WorldState state) {
        this.state = state;
    }

    /** Executes a request and returns the body of the response. */
    ObjectNode execute(SpecOperation operation, ApiRequest request, WorldNode account) {
        Map<String, String> form = request.form();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        return switch (operation.operationId()) {
            case "createMedia" -> new PublishingResponses(state).create(request, account);
            case "publishMedia" -> new PublishingResponses(state).publish(request, account);
            case "replyToMention" -> replyToMention(body, form, account);
            case "authorizeAdaccount" -> authorizeAdAccount(body, form, account);
            case "createInstagramBackedThreadsUser" -> createThreadsUser(body, account);
            case "createUpcomingEvent" -> createEvent(body, form, account);
            case "answerCollaborationInvite" -> answerInvite(body, form, account);
            default -> throw ApiError.guessed(100, "the stand-in does not support " + operation.operationId());
        };
    }

    private ObjectNode replyToMention(ObjectNode body, Map<String, String> form, WorldNode account) {
        requireChild(account, "mentioned_media", "IgMedia", "id", form.get("media_id"), form.containsKey("comment_id"));
        if (form.containsKey("comment_id")) {
            requireChild(account, "mentioned_comment", "IgComment", "id", form.get("comment_id"), false);
        }
        return body.put("id", state.newId("1787"));
    }

    private static ObjectNode authorizeAdAccount(ObjectNode body, Map<String, String> form, WorldNode account) {
        ArrayNode accounts = WorldState.list(account.data(), "authorized_adaccounts");
        String id = "act_" + form.get("account_id");
        for (JsonNode known : accounts) {
            if (known.path("id").asText().equals(id)) {
                return body.put(SUCCESS, true);
            }
        }
        ObjectNode added = accounts.addObject();
        added.put("id", id).put("account_id", form.get("account_id"));
        added.putObject("business").put("id", form.get("business"));
        return body.put(SUCCESS, true);
    }

    private ObjectNode createThreadsUser(ObjectNode body, WorldNode account) {
        ArrayNode users = WorldState.list(account.data(), "instagram_backed_threads_user");
        if (users.isEmpty()) {
            users.addObject().put("threads_user_id", state.newId("2590"));
        }
        return body.put("threads_user_id", users.get(0).path("threads_user_id").asText());
    }

    private ObjectNode createEvent(ObjectNode body, Map<String, String> form, WorldNode account) {
        String id = state.newId("1795");
        ObjectNode event = WorldState.list(account.data(), "upcoming_events").insertObject(0);
        event.put("id", id);
        form.forEach((name, value) -> {
            if (name.equals("notification_subtypes")) {
                event.set(name, StrictJson.parse(value));
            } else {
                event.put(name, value);
            }
        });
        for (String optional : List.of("end_time", "notification_subtypes")) {
            if (!event.has(optional)) {
                event.putNull(optional);
            }
        }
        return body.put("id", id);
    }

    private static ObjectNode answerInvite(ObjectNode body, Map<String, String> form, WorldNode account) {
        WorldNode invite = requireChild(
                account, "collaboration_invites", "CollaborationInvite", "media_id", form.get("media_id"), false);
        ArrayNode invites = WorldState.list(account.data(), "collaboration_invites");
        for (int i = 0; i < invites.size(); i++) {
            if (invites.get(i).path("media_id").equals(invite.data().get("media_id"))) {
                invites.remove(i);
            }
        }
        if ("true".equals(form.get("accept"))) {
            ObjectNode media =
                    WorldState.list(account.data(), "collaborative_media").insertObject(0);
            JsonNode id = invite.data().get("media_id");
            media.set("id", id);
            media.set("username", invite.data().path("media_owner_username"));
            media.put("permalink", PublishingResponses.permalink(id.asText(), false));
            for (String name : List.of("caption", "media_url")) {
                if (invite.data().has(name)) {
                    media.set(name, invite.data().get(name));
                }
            }
        }
        return body.put(SUCCESS, true);
    }

    private static WorldNode requireChild(
            WorldNode account,
            String list,
            String schema,
            String key,
            @org.jspecify.annotations.Nullable String id,
            boolean optional) {
        for (WorldNode node : account.children(schema, list)) {
            if (node.data().path(key).asText().equals(id)) {
                return node;
            }
        }
        if (optional) {
            return account;
        }
        throw ApiError.notFound("POST", String.valueOf(id))
                .because("the account has no " + id + " in its list " + list);
    }
}
