package initlab.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tiles of one map that are kept, at most {@link #MOST}, so that memory stays flat however long a person zooms. */
public final class TileCache {
    /** About 7 KB each. A window needs at most 500. */
    static final int MOST = 1500;

    private final MapSpec spec;
    private final Map<Long, List<Tile>> tiles = new HashMap<>();
    private int count;
    private int turn;

    TileCache(MapSpec spec) {
        this.spec = spec;
    }

    /** The tile at a place; null if it is not kept. */
    public Tile find(int level, long column, long row) {
        List<Tile> bucket = tiles.get(key(level, column, row));
        if (bucket != null) {
            for (Tile tile : bucket) {
                if (tile.level() == level && tile.column() == column && tile.row() == row) {
                    return tile;
                }
            }
        }
        return null;
    }

    /** The tile at a place, which is made if it is not kept. */
    Tile get(int level, long column, long row) {
        Tile tile = find(level, column, row);
        if (tile == null) {
            tile = new Tile(spec, level, column, row);
            tiles.computeIfAbsent(key(level, column, row), key -> new ArrayList<>(1))
                    .add(tile);
            count++;
        }
        tile.use(turn);
        return tile;
    }

    /** Begins another view: the tiles that it uses are the last to be forgotten. */
    void beginTurn() {
        turn++;
    }

    /** Forgets the tiles that have not been on view for longest. */
    void trim() {
        for (int old = turn - 8; count > MOST; old++) {
            int limit = Math.min(old, turn - 1);
            tiles.values().removeIf(bucket -> {
                bucket.removeIf(tile -> {
                    boolean forgotten = tile.used() <= limit;
                    count -= forgotten ? 1 : 0;
                    return forgotten;
                });
                return bucket.isEmpty();
            });
            if (limit == turn - 1) {
                return;
            }
        }
    }

    /** All tiles kept, in no order. */
    List<Tile> all() {
        List<Tile> all = new ArrayList<>();
        for (List<Tile> bucket : tiles.values()) {
            all.addAll(bucket);
        }
        return all;
    }

    int count() {
        return count;
    }

    private static long key(int level, long column, long row) {
        return (column * 1_000_003 + row) * 64 + level;
    }
}
