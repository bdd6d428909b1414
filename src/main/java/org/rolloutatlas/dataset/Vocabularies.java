package org.rolloutatlas.dataset;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolloutatlas.event.ActorKind;
import org.rolloutatlas.event.AmountKind;
import org.rolloutatlas.event.Certainty;
import org.rolloutatlas.event.ChangeKind;
import org.rolloutatlas.event.PeopleKind;
import org.rolloutatlas.event.PlaceBasis;
import org.rolloutatlas.event.Precision;
import org.rolloutatlas.event.ReadingDepth;
import org.rolloutatlas.event.ReviewStatus;
import org.rolloutatlas.event.Role;
import org.rolloutatlas.event.SourceKind;
import org.rolloutatlas.event.Stage;
import org.rolloutatlas.event.SystemKind;

/** The closed vocabularies of the file: code → value. As tables, because every record asks for several. */
final class Vocabularies {
    static final Map<String, ActorKind> ACTOR_KINDS = table(ActorKind.values(), ActorKind::code);
    static final Map<String, AmountKind> AMOUNT_KINDS = table(AmountKind.values(), AmountKind::code);
    static final Map<String, Certainty> CERTAINTIES = table(Certainty.values(), Certainty::code);
    static final Map<String, ChangeKind> CHANGE_KINDS = table(ChangeKind.values(), ChangeKind::code);
    static final Map<String, PeopleKind> PEOPLE_KINDS = table(PeopleKind.values(), PeopleKind::code);
    static final Map<String, PlaceBasis> PLACE_BASES = table(PlaceBasis.values(), PlaceBasis::code);
    static final Map<String, Precision> PRECISIONS = table(Precision.values(), Precision::code);
    static final Map<String, ReadingDepth> READING_DEPTHS = table(ReadingDepth.values(), ReadingDepth::code);
    static final Map<String, ReviewStatus> REVIEW_STATUSES = table(ReviewStatus.values(), ReviewStatus::code);
    static final Map<String, Role> ROLES = table(Role.values(), Role::code);
    static final Map<String, SourceKind> SOURCE_KINDS = table(SourceKind.values(), SourceKind::code);
    static final Map<String, Stage> STAGES = table(Stage.values(), Stage::code);
    static final Map<String, SystemKind> SYSTEM_KINDS = table(SystemKind.values(), SystemKind::code);

    private Vocabularies() {}

    private static <T> Map<String, T> table(T[] values, Function<T, String> code) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(code, Function.identity()));
    }
}
