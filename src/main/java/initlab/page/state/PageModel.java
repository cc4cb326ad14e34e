package initlab.page.state;

import initlab.data.PointSet;
import initlab.initializer.Initialization;
import initlab.lesson.Recorder;
import initlab.lesson.Work;
import initlab.session.TrainingSession;
import initlab.setup.ClassNames;
import initlab.setup.Entry;
import initlab.setup.LinkKeys;
import initlab.setup.OwnAxes;
import initlab.setup.Problem;
import initlab.setup.Query;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.Detail;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Carries out intents and makes the page state. */
public final class PageModel implements Intents {
    private static final String THEME = "theme";

    private final TrainingSession session;
    private final Ports ports;
    private final NoticeList notices = new NoticeList();
    private Setup setup = Setup.NOTEBOOK;
    private PointSets points;
    private List<Problem> problems = List.of();
    private ViewOptions view = ViewOptions.DEFAULT;
    private LessonState lesson = LessonState.NONE;
    /** An earlier visit of the set-up that can be continued; null for none. */
    private Visit visit;

    /** The parts of the page that the model needs. */
    public interface Ports {
        /** The state has changed and must be rendered. */
        void changed();

        /** Where earlier visits are kept. */
        Visit.Store visits();

        /** Opens the dialog for own points with the points in use, or null, and the names of their classes. */
        void editPoints(PointSet inUse, ClassNames names);

        /** The notice for a set-up whose link would be too long; null if it is short enough. */
        Notice tooLong(Setup setup);
    }

    /** A model without a set-up; {@link #open} or {@link #change} begins one. */
    public PageModel(TrainingSession session, Ports ports) {
        this.session = session;
        this.ports = ports;
    }

    /** What the page shows at this moment. */
    public PageState state() {
        if (lesson.shown() && points != null) {
            lesson = lesson.with(Recorder.noted(lesson.work(), setup, session.state(), points.training()));
        }
        List<Notice> ofRuns = RunNotices.of(setup, session.state(), visit);
        List<Notice> all = ofRuns.isEmpty() ? notices.all() : notices.with(ofRuns);
        // The copy of an immutable list is the list.
        problems = List.copyOf(problems);
        return new PageState(setup, points, problems, session.state(), view, lesson, all);
    }

    /** Adds a notice. Replaces a notice of the same source. */
    public void say(Notice notice) {
        notices.put(notice);
        ports.changed();
    }

    /** Offers to continue an earlier visit of the set-up in use, if there is one. */
    public void offerToResume() {
        visit = ports.visits().find(setup);
        ports.changed();
    }

    private void begin(Setup newSetup) {
        if (points == null || !newSetup.equals(setup)) {
            points = new PointSets(newSetup.training(), newSetup.test());
        }
        if (!newSetup.layerDims().equals(setup.layerDims())
                || !newSetup.initializations().equals(setup.initializations())
                || view.target().isPoint()) {
            view = view.withTarget(Target.NONE).withPinned(false);
            session.setDetail(detail());
        }
        if (view.selected().isPoint()) {
            view = view.withSelected(Target.NONE);
        }
        setup = newSetup;
        visit = null;
        Notice tooLong = ports.tooLong(setup);
        if (tooLong != null) {
            notices.put(tooLong);
        }
        session.start(setup);
    }

    @Override
    public void train() {
        session.train();
    }

    @Override
    public void pause() {
        session.pause();
    }

    @Override
    public void trainOrPause() {
        switch (session.state().phase()) {
            case TRAINING -> session.pause();
            default -> {
                if (session.state().complete()) {
                    restart();
                }
                session.train();
            }
        }
    }

    @Override
    public void step() {
        session.step();
    }

    @Override
    public void goTo(int iteration) {
        session.goTo(iteration);
    }

    @Override
    public void goToLatest() {
        session.goTo(session.state().reached());
    }

    @Override
    public void restart() {
        ports.visits().forget(setup);
        begin(setup);
    }

    @Override
    public void resume() {
        if (visit != null) {
            session.resume(visit.iteration(), visit.training());
            visit = null;
        }
    }

    @Override
    public void replaceLost() {
        session.replaceLost();
    }

    @Override
    public void replaceSilent() {
        session.replaceSilent();
    }

    @Override
    public void change(Setup newSetup) {
        problems = List.of();
        clearAddressProblems();
        begin(newSetup);
    }

    /** Removes the problems of the address, which no longer matter after the set-up was changed on the page. */
    private void clearAddressProblems() {
        for (String key : SetupQuery.KEYS) {
            notices.remove(key);
        }
        notices.remove(LinkKeys.UNKNOWN);
        notices.remove(LinkKeys.REPEATED);
    }

    @Override
    public void open(String query) {
        clearAddressProblems();
        problems = List.of();
        takeTheme(Query.of(query).word("theme"));
        SetupQuery.Parsed parsed = SetupQuery.parse(query);
        for (Problem problem : parsed.problems()) {
            notices.put(Notice.of(problem.key(), problem.message()));
        }
        begin(parsed.setup());
    }

    private void takeTheme(String word) {
        Notice problem = ThemeOption.problem(word);
        notices.remove(THEME);
        if (problem != null) {
            notices.put(problem);
        }
        view = view.withTheme(ThemeOption.of(word));
    }

    @Override
    public void enter(String key, String text) {
        take(Entry.typed(setup, problems, key, text));
    }

    private void take(Entry entry) {
        problems = entry.problems();
        if (!entry.setup().equals(setup)) {
            clearAddressProblems();
            begin(entry.setup());
        }
        ports.changed();
    }

    @Override
    public void initialize(int column, String typed) {
        String key = PageState.initializationKey(column);
        problems = without(key);
        Initialization initialization;
        try {
            initialization = Initialization.usable(typed, setup.layerDims());
        } catch (IllegalArgumentException wrong) {
            problems.add(new Problem(key, typed, Words.of("{0} The run is unchanged.", wrong.getMessage())));
            ports.changed();
            return;
        }
        if (initialization.remark() != null) {
            problems.add(new Problem(key, null, initialization.remark()));
        }
        List<String> initializations = new ArrayList<>(setup.initializations());
        initializations.set(column, initialization.word());
        take(Entry.changed(setup.with(Settings.INITIALIZATIONS, List.copyOf(initializations)), problems));
    }

    private List<Problem> without(String key) {
        List<Problem> others = new ArrayList<>();
        for (Problem problem : problems) {
            if (!problem.key().equals(key)) {
                others.add(problem);
            }
        }
        return others;
    }

    @Override
    public void editPoints() {
        ports.editPoints(setup.hasOwnPoints() ? setup.ownPoints() : null, setup.classNames());
    }

    @Override
    public void usePoints(PointSet own, ClassNames names, OwnAxes axes) {
        problems = without("points");
        take(Entry.changed(setup.withOwnPoints(own, names, axes == null ? setup.axes() : axes), problems));
    }

    @Override
    public void show(ViewOptions.Change change) {
        view = change.of(view);
        session.setSpeed(view.speed().steps());
        session.setDetail(detail());
        ports.changed();
    }

    @Override
    public void showLesson(boolean shown, String step) {
        lesson = lesson.at(shown, step);
        work(work -> shown ? work.at(step) : work);
        session.setDetail(detail());
    }

    /** Continues the work of earlier visits, unless the person has begun already. */
    public void continueWork(Work kept) {
        if (!lesson.work().isWorthKeeping()) {
            lesson = lesson.with(kept.at(lesson.step()));
        }
        ports.changed();
    }

    @Override
    public void showStatistics(boolean on) {
        lesson = lesson.withStatistics(on);
        session.setDetail(detail());
        ports.changed();
    }

    @Override
    public void work(Work.Change change) {
        lesson = lesson.with(change.of(lesson.work()));
        ports.changed();
    }

    private Detail detail() {
        // Only the inspector shows gradients; asking for them whenever the mouse moves would keep the workers busy.
        Target target = view.pinned() ? view.target() : Target.NONE;
        return new Detail(
                view.fieldAspect(),
                view.unitSlots(),
                view.unitChoice(),
                view.insideOpen() || lesson.shown() && lesson.statistics(),
                target.layer(),
                target.unit(),
                target.input());
    }

    @Override
    public void point(Target target) {
        if (!view.pinned() && !target.equals(view.target())) {
            show(now -> now.withTarget(target).withSelected(isPlace(target) ? target : now.selected()));
        }
    }

    @Override
    public void pin(Target target) {
        boolean released = view.pinned() && target.equals(view.target()) || target.kind() == Target.Kind.NOTHING;
        show(now ->
                now.withTarget(target).withPinned(!released).withSelected(isPlace(target) ? target : now.selected()));
    }

    /** Whether a target has coordinates, for which a network can be computed. */
    private static boolean isPlace(Target target) {
        return target.isPoint() || target.kind() == Target.Kind.PLACE;
    }

    @Override
    public void save(Save save) {
        save.save(state());
    }
}
