package initlab.setup;

import initlab.words.Words;

/** What the two classes are called. The names come with own points. */
final class ClassNamesSetting extends Setting<ClassNames> {
    ClassNamesSetting(String key, Wording wording) {
        super(key, ClassNames.DEFAULT, Control.NONE, wording);
    }

    @Override
    public String allowed() {
        return Words.of("two different names with a comma between them, such as setosa,versicolor");
    }

    @Override
    ClassNames parse(String text) throws RefusedException {
        ClassNames names = ClassNames.parse(text);
        if (names == null) {
            throw refused(text);
        }
        return names;
    }

    @Override
    boolean isText() {
        return true;
    }

    @Override
    public String format(ClassNames value) {
        return value.toString();
    }
}
