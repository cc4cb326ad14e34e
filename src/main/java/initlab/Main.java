package initlab;

/** The one entry point of both TeaVM targets; {@code web/boot.js} names the role. */
public final class Main {
    private Main() {
    }

    /**
     * Starts the page or a training worker.
     *
     * @param args the role, {@code page} or {@code worker}
     */
    public static void main(String[] args) {
        System.out.println("role " + args[0]);
    }
}
