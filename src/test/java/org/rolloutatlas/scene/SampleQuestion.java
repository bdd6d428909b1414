package org.rolloutatlas.scene;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.EvidenceRole;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.event.PositionValue;
import org.rolloutatlas.event.QuestionKind;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.render.words.QuestionCard;

/** An invented question with numbers, a date, several sources and none that is dated: what strands are tried out on. */
public final class SampleQuestion {
    private static final Source DAILY = SampleParts.source("daily", "2016-06-20", FirstEdition.sourceKind("newspaper"));
    private static final Source WEEKLY =
            SampleParts.source("weekly", "2020-10", FirstEdition.sourceKind("state-media"));
    private static final Source BLOG =
            SampleParts.undated(SampleParts.source("blog", "2020", FirstEdition.sourceKind("blog")));

    private static final List<Event> DATED =
            VectorEvents.of("a signed 2012; a in-operation 2014-03~; a building ../2015-06");

    private static final List<Event> EVENTS = List.of(
            DATED.get(0).restingOn(reports(DAILY)),
            DATED.get(1).restingOn(reports(DAILY, WEEKLY)),
            DATED.get(2).restingOn(reports(WEEKLY)));

    private static final Disagreement QUESTION = new Disagreement(
            "a-question",
            Optional.of(QuestionKind.HOW_MANY),
            LocalizedText.of("How many cameras are there?", "有多少个摄像头？"),
            List.of(),
            List.of(
                    position("Counted: over 1,200", "清点：逾1200个", quantity(1200, -1), DAILY, BLOG),
                    position("Planned: 8,000", "计划：8000个", quantity(8000, 8000), WEEKLY),
                    position("Since August 2018", "自2018年8月", day("2018-08"), BLOG),
                    new Position(LocalizedText.of("None at all, says the blog.", "博客称一个也没有。"), List.of(BLOG))),
            Optional.of(LocalizedText.of("The figures count different things.", "各数字口径不同。")));

    private SampleQuestion() {}

    public static QuestionCard card(Language language) {
        return QuestionCard.of(QUESTION, EVENTS, "A remark", FirstEdition.wording(language));
    }

    public static Disagreement question() {
        return QUESTION;
    }

    public static List<Event> events() {
        return EVENTS;
    }

    private static List<Evidence> reports(Source... sources) {
        return List.of(sources).stream()
                .map(source -> new Evidence(source, EvidenceRole.REPORTS, Optional.empty(), Optional.empty()))
                .toList();
    }

    private static Position position(String english, String chinese, PositionValue value, Source... sources) {
        return new Position(
                LocalizedText.of("It is claimed: " + english, "据称：" + chinese),
                Optional.of(LocalizedText.of(english, chinese)),
                List.of(sources),
                Optional.of(value),
                Optional.empty());
    }

    private static PositionValue quantity(int min, int max) {
        return new PositionValue.Quantity(
                Optional.of(BigDecimal.valueOf(min)),
                Optional.of(BigDecimal.valueOf(max)).filter(number -> number.signum() > 0),
                "things",
                Optional.of(LocalizedText.of("as the source counts", "来源口径")));
    }

    private static PositionValue day(String date) {
        return new PositionValue.Day(Edtf.parse(date), Optional.empty());
    }
}
