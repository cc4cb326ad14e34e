package initlab.build;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Pages as documents, read and written so that white space and the case of SVG's attributes stay as they are. */
final class Html {
    private Html() {}

    static Document parse(byte[] page) {
        Document document =
                Parser.htmlParser().settings(ParseSettings.preserveCase).parseInput(Texts.of(page), "");
        document.outputSettings().prettyPrint(false);
        return document;
    }

    static byte[] bytes(Document document) {
        return Texts.bytes(document.outerHtml());
    }

    /** Removes an element and the white space in front of it. */
    static void remove(Element element) {
        if (element.previousSibling() instanceof TextNode before && before.isBlank()) {
            before.remove();
        }
        element.remove();
    }
}
