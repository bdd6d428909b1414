package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rolloutatlas.dataset.Problem;

/** What the check says, beside the field of which it says it; where the remedy is certain, with a button that applies it. */
final class ProblemNotes extends Div {
    private static final long serialVersionUID = 1L;

    private final transient FormContext context;

    ProblemNotes(FormContext context) {
        this.context = context;
        addClassName("told");
        getElement().setAttribute("role", "status");
    }

    void tell(List<FieldBox.Told> problems) {
        removeAll();
        problems.forEach(told -> add(note(told.problem())));
    }

    /** Says what is no problem of the file. */
    void say(String what) {
        removeAll();
        var note = new Paragraph(what);
        note.addClassName("erring");
        add(note);
    }

    private Paragraph note(Problem problem) {
        var words = context.words();
        var severity = new Span(
                words.text(problem.severity() == Problem.Severity.ERROR ? "problem.error" : "problem.warning"));
        severity.addClassName("severity");
        var message = words.say(words.check().of(problem), new Span());
        var note = new Paragraph(severity, message);
        note.addClassName(problem.severity() == Problem.Severity.ERROR ? "erring" : "warned");
        if (!problem.mends().isEmpty()) {
            note.add(new NativeButton(
                    words.text("problem.mend", problem.mends().getFirst().to()), click -> mend(problem)));
        }
        return note;
    }

    private void mend(Problem problem) {
        context.bench().mend(problem);
        findAncestor(RecordView.class).showAgain();
    }
}
