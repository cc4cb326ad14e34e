package initlab.build;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One release of the site. All files except the entry pages lie in a folder named by a hash of everything, so that a
 * page can never load a file of another release.
 *
 * @param name the folder's name, twelve hexadecimal digits
 * @param files the site's files by path
 */
record Release(String name, SortedMap<String, byte[]> files) {
    private static final String SERVICE_WORKER = "sw.js";
    /** Addresses that people, other pages or the browser know, and which therefore stay. */
    private static final Pattern DOOR = Pattern.compile("[^/]*\\.html|sw\\.js|init-lab\\.js|LICENSE");
    /** An address of a file beside the page; not {@code #part}, {@code ?query} or {@code https://…}. */
    private static final Pattern REFERENCE = Pattern.compile("[\\w-][\\w./-]*\\.\\w+(?=$|[?#])");

    private static final int NAME_LENGTH = 12;

    static Release of(SortedMap<String, byte[]> parts) {
        String name = hash(parts);
        SortedMap<String, byte[]> files = new TreeMap<>();
        parts.forEach((path, bytes) -> {
            if (isDoor(path) && path.endsWith(".html")) {
                files.put(path, withFolder(bytes, path, name, parts));
            } else {
                files.put(isDoor(path) ? path : name + "/" + path, bytes);
            }
        });
        files.computeIfPresent(
                SERVICE_WORKER, (path, bytes) -> Texts.bytes(serviceWorker(Texts.of(bytes), name, files)));
        return new Release(name, files);
    }

    private static boolean isDoor(String path) {
        return DOOR.matcher(path).matches();
    }

    private static String hash(SortedMap<String, byte[]> parts) {
        var digest = Digests.sha256();
        parts.forEach((path, bytes) -> {
            digest.update(Texts.bytes(path + "\0" + bytes.length + "\0"));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_LENGTH);
    }

    /** The page with its references changed to the release's folder. */
    private static byte[] withFolder(byte[] html, String page, String name, Map<String, byte[]> parts) {
        Document document = Html.parse(html);
        for (String attribute : List.of("href", "src")) {
            for (Element element : document.select("[" + attribute + "]")) {
                Matcher reference = REFERENCE.matcher(element.attr(attribute));
                if (!reference.lookingAt() || reference.group().equals(SiteBuild.SINGLE_FILE)) {
                    continue;
                }
                if (!parts.containsKey(reference.group())) {
                    throw new IllegalStateException(
                            page + " refers to " + reference.group() + ", which does not exist.");
                }
                if (!isDoor(reference.group())) {
                    element.attr(attribute, name + "/" + element.attr(attribute));
                }
            }
        }
        return Html.bytes(document);
    }

    /** The service worker with the name of its release and the hash of each file, which the browser checks. */
    private static String serviceWorker(String script, String name, Map<String, byte[]> files) {
        List<String> entries = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (!path.equals(SERVICE_WORKER)) {
                entries.add("  '" + path + "': 'sha256-"
                        + Base64.getEncoder().encodeToString(Digests.sha256().digest(bytes)) + "',\n");
            }
        });
        String told = Texts.replaceOnce(script, "const RELEASE = '';", "const RELEASE = '" + name + "';");
        return Texts.replaceOnce(told, "const FILES = {};", "const FILES = {\n" + String.join("", entries) + "};");
    }
}
