package io.github.iguser.codegen.bundle;

import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes a tree as YAML, in block style, in its own order and without anchors. */
final class YamlText {
    private YamlText() {}

    static String of(Map<String, Object> tree) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setDereferenceAliases(true);
        options.setWidth(120);
        return new Yaml(new SafeConstructor(new LoaderOptions()), new Quoting(options), options).dump(tree);
    }

    /** Quotes texts that begin like a number or a date, because parsers differ on which of them are text. */
    private static final class Quoting extends Representer {
        private static final Pattern NUMERIC = Pattern.compile("[-+.]?[0-9].*");

        Quoting(DumperOptions options) {
            super(options);
            representers.put(String.class, new RepresentText());
        }

        private final class RepresentText extends RepresentString {
            @Override
            public Node representData(Object data) {
                return NUMERIC.matcher((String) data).matches()
                        ? representScalar(Tag.STR, (String) data, DumperOptions.ScalarStyle.SINGLE_QUOTED)
                        : super.representData(data);
            }
        }
    }
}
