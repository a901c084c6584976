// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the adapter of each model without reflection. The clients use it. */
public final class ModelAdapters implements JsonAdapter.Factory {
    private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty() || !(type instanceof Class<?> model)) {
            return null;
        }
        JsonAdapter<?> adapter =
                switch (model.getName()) {
                    case "io.github.iguser.model.AccountType" -> new AccountTypeJsonAdapter(moshi);
                    case "io.github.iguser.model.BoostAd" -> new BoostAdJsonAdapter(moshi);
                    case "io.github.iguser.model.BoostEligibilityInfo" -> new BoostEligibilityInfoJsonAdapter(moshi);
                    case "io.github.iguser.model.CollaborativeMedia" -> new CollaborativeMediaJsonAdapter(moshi);
                    case "io.github.iguser.model.ContainerStatusCode" -> new ContainerStatusCodeJsonAdapter(moshi);
                    case "io.github.iguser.model.CopyrightCheckInformation" -> new CopyrightCheckInformationJsonAdapter(moshi);
                    case "io.github.iguser.model.CopyrightCheckState" -> new CopyrightCheckStateJsonAdapter(moshi);
                    case "io.github.iguser.model.CopyrightCheckStatus" -> new CopyrightCheckStatusJsonAdapter(moshi);
                    case "io.github.iguser.model.CopyrightMatch" -> new CopyrightMatchJsonAdapter(moshi);
                    case "io.github.iguser.model.CopyrightPolicyAction" -> new CopyrightPolicyActionJsonAdapter(moshi);
                    case "io.github.iguser.model.CopyrightPolicyActionType" -> new CopyrightPolicyActionTypeJsonAdapter(moshi);
                    case "io.github.iguser.model.IgContainer" -> new IgContainerJsonAdapter(moshi);
                    case "io.github.iguser.model.IgMedia" -> new IgMediaJsonAdapter(moshi);
                    case "io.github.iguser.model.IgUser" -> new IgUserJsonAdapter(moshi);
                    case "io.github.iguser.model.MatchedSegment" -> new MatchedSegmentJsonAdapter(moshi);
                    case "io.github.iguser.model.MatchedSegmentType" -> new MatchedSegmentTypeJsonAdapter(moshi);
                    case "io.github.iguser.model.MediaAudioType" -> new MediaAudioTypeJsonAdapter(moshi);
                    case "io.github.iguser.model.MediaProductType" -> new MediaProductTypeJsonAdapter(moshi);
                    case "io.github.iguser.model.MediaType" -> new MediaTypeJsonAdapter(moshi);
                    case "io.github.iguser.model.OwnerCopyrightPolicy" -> new OwnerCopyrightPolicyJsonAdapter(moshi);
                    case "io.github.iguser.model.ProcessingPhase" -> new ProcessingPhaseJsonAdapter(moshi);
                    case "io.github.iguser.model.UploadingPhase" -> new UploadingPhaseJsonAdapter(moshi);
                    case "io.github.iguser.model.VideoPhaseError" -> new VideoPhaseErrorJsonAdapter(moshi);
                    case "io.github.iguser.model.VideoPhaseStatus" -> new VideoPhaseStatusJsonAdapter(moshi);
                    case "io.github.iguser.model.VideoStatus" -> new VideoStatusJsonAdapter(moshi);
                    default -> null;
                };
        return adapter == null ? null : adapter.nullSafe();
    }

    /** A model, or a list of them, as JSON text. */
    public static <T> String json(Type type, T value) {
        return MOSHI.<T>adapter(type).toJson(value);
    }
}
