package org.rolloutatlas.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.event.QuestionKind;
import org.rolloutatlas.render.figure.Fork;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.scene.Strands;

/**
 * The questions on which sources disagree, by what is disputed, those with most positions first; each with its fork, and a link
 * to its page. On a phone a group begins with a few of them. Those of no kind come last; where no question has a kind, there are
 * no groups.
 */
record DisagreementList(Edition edition, Address address) implements Consumer<Markup> {
    /** On a phone, before the rest is unfolded. */
    private static final int FEW = 5;

    /** A heading and what stands under it. */
    private record Group(String code, List<Question> questions) {}

    @Override
    public void accept(Markup markup) {
        var words = new SiteWords(address.language());
        var questions = Question.all(edition);
        markup.element("p", words.text("questions.how", Integer.toString(questions.size())));
        if (questions.stream()
                .allMatch(question -> question.disagreement().kind().isEmpty())) {
            markup.open("ul").attr("class", "forks");
            questions.forEach(question -> question(question, markup));
            markup.close();
            return;
        }
        var groups = groups(questions);
        chips(groups, words, markup);
        groups.forEach(group -> group(group, words, markup));
    }

    private static List<Group> groups(List<Question> questions) {
        Map<Optional<QuestionKind>, List<Question>> byKind = questions.stream()
                .collect(Collectors.groupingBy(
                        question -> question.disagreement().kind()));
        return Stream.concat(
                        Arrays.stream(QuestionKind.values())
                                .map(kind -> new Group(kind.code(), byKind.getOrDefault(Optional.of(kind), List.of()))),
                        Stream.of(new Group("other", byKind.getOrDefault(Optional.empty(), List.of()))))
                .filter(group -> !group.questions.isEmpty())
                .toList();
    }

    private void chips(List<Group> groups, SiteWords words, Markup markup) {
        markup.open("nav").attr("class", "chips").attr("aria-label", words.text("questions.kinds"));
        for (var group : groups) {
            markup.open("a").attr("href", "#" + group.code);
            markup.text(words.text("questions." + group.code) + " ");
            markup.element("small", Integer.toString(group.questions.size())).close();
        }
        markup.close().line();
    }

    private void group(Group group, SiteWords words, Markup markup) {
        markup.open("section").attr("class", "kind").attr("id", group.code);
        markup.open("header")
                .element("h2", words.text("questions." + group.code))
                .text(" ");
        markup.element("p", words.text("questions." + group.code + ".gloss")).close();
        markup.open("div").attr("class", "forks");
        list(group.questions.stream().limit(FEW).toList(), markup);
        int more = group.questions.size() - FEW;
        if (more > 0) {
            markup.open("details");
            markup.element("summary", words.text("questions.more", Integer.toString(more)));
            list(group.questions.subList(FEW, group.questions.size()), markup);
            markup.close();
        }
        markup.close().close().line();
    }

    private void list(List<Question> questions, Markup markup) {
        markup.open("ul");
        questions.forEach(question -> question(question, markup));
        markup.close();
    }

    private void question(Question question, Markup markup) {
        var disagreement = question.disagreement();
        markup.open("li").attr("id", disagreement.id());
        Fork.sign(Strands.widths(disagreement), markup);
        markup.open("div");
        PageFrame.link(
                markup,
                new PageLinks(address).question(disagreement.id()),
                disagreement.question().told(address.language()),
                "");
        markup.element("small", question.remark(Wording.in(address.language())));
        markup.close().close().line();
    }
}
