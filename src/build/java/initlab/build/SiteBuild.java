package initlab.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Writes the site and its zip from scratch. Maven runs it. */
public final class SiteBuild {
    /** The whole lab in one file, which works from a disk. */
    static final String SINGLE_FILE = "initialization-lab.html";

    static final String LAB = "index.html";

    private SiteBuild() {}

    /**
     * Builds the site.
     *
     * @param args the folder of the parts, that of the site, the zip's path, and the version
     */
    public static void main(String[] args) throws IOException {
        SortedMap<String, byte[]> site = site(read(Path.of(args[0])), args[3]);
        write(site, Path.of(args[1]));
        Files.write(Path.of(args[2]), SiteZip.of("initialization-lab/", site));
    }

    /** The site's files by path, made from the parts by path. */
    static SortedMap<String, byte[]> site(SortedMap<String, byte[]> parts, String version) {
        SortedMap<String, byte[]> pages = pages(parts, version);
        SortedMap<String, byte[]> served = new TreeMap<>(pages);
        served.remove(SingleFile.PROGRAM);
        SortedMap<String, byte[]> site = new TreeMap<>(Release.of(served).files());
        site.put(SINGLE_FILE, Texts.bytes(SingleFile.of(pages)));
        return site;
    }

    /** The parts with one style sheet per page, the translated pages, and the version in the lab's footer. */
    static SortedMap<String, byte[]> pages(SortedMap<String, byte[]> parts, String version) {
        SortedMap<String, byte[]> pages = TranslatedPages.with(StyleSheets.joined(EarlyWords.with(parts)));
        Document lab = Html.parse(pages.get(LAB));
        lab.expectFirst("#version").text(version);
        pages.put(LAB, Html.bytes(lab));
        return pages;
    }

    /** All files below a folder, by path from it, with slashes. */
    static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path path : below(folder)) {
            if (Files.isRegularFile(path)) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static void write(Map<String, byte[]> files, Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : below(folder)) {
                Files.delete(path);
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Children before their folders. */
    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
