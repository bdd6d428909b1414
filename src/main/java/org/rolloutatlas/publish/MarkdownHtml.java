package org.rolloutatlas.publish;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.rolloutatlas.render.markup.Markup;

/**
 * Writes an editor's Markdown (CommonMark). HTML in it is shown as text; links lead to web addresses only; pictures and others
 * for which the page has no use leave their words.
 */
final class MarkdownHtml extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().build();

    /** Of lists and quotations in one another; nobody writes more, and a page has to end. */
    private static final int DEEPEST = 12;

    private final Markup markup;
    private int depth;

    private MarkdownHtml(Markup markup) {
        this.markup = markup;
    }

    /** Writes the texts, each by itself; their headlines stand one level below that of the page. */
    static void write(List<String> texts, Markup markup) {
        texts.forEach(text -> PARSER.parse(text).accept(new MarkdownHtml(markup)));
    }

    @Override
    public void visit(Heading heading) {
        element("h" + Math.min(6, heading.getLevel() + 1), heading);
    }

    /** The only paragraph of an item is its text. */
    @Override
    public void visit(Paragraph paragraph) {
        boolean alone = paragraph.getParent() instanceof ListItem
                && paragraph.getNext() == null
                && paragraph.getPrevious() == null;
        if (alone) {
            visitChildren(paragraph);
        } else {
            element("p", paragraph);
        }
    }

    @Override
    public void visit(BulletList list) {
        element("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        markup.open("ol");
        var start = list.getMarkerStartNumber();
        if (start != null && start != 1) {
            markup.attr("start", start);
        }
        within(list);
    }

    @Override
    public void visit(ListItem item) {
        element("li", item);
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        element("strong", emphasis);
    }

    @Override
    public void visit(Code code) {
        markup.element("code", code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        markup.element("p", code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        markup.element("p", code.getLiteral());
    }

    @Override
    public void visit(Link link) {
        var to = link.getDestination();
        if (!to.startsWith("https://") && !to.startsWith("http://")) {
            visitChildren(link);
            return;
        }
        markup.open("a").attr("href", to).attr("rel", "noopener external");
        within(link);
    }

    @Override
    public void visit(Text text) {
        markup.text(text.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        markup.element("p", html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        markup.text(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        markup.text(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
        markup.open("br").empty();
    }

    private void element(String name, Node node) {
        markup.open(name);
        within(node);
    }

    /** What is in the element just begun, and its end. */
    private void within(Node node) {
        if (depth < DEEPEST) {
            depth++;
            visitChildren(node);
            depth--;
        }
        markup.close();
    }
}
