package org.gongkai.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.BlockTokenParser;
import io.pebbletemplates.pebble.tokenParser.EmbedTokenParser;
import io.pebbletemplates.pebble.tokenParser.ExtendsTokenParser;
import io.pebbletemplates.pebble.tokenParser.ForTokenParser;
import io.pebbletemplates.pebble.tokenParser.IncludeTokenParser;
import io.pebbletemplates.pebble.tokenParser.MacroTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Puts the {@link Course} of a page into the engine: its tags {@code include}, {@code embed},
 * {@code extends}, {@code macro} and {@code for} and its function {@code range} do what they do,
 * and say so. The engine itself has no bounds: a circle overflows its stack, a loop runs for hours.
 */
final class Bounds extends AbstractExtension {

  private final ThreadLocal<Course> courses = ThreadLocal.withInitial(Course::new);

  Course course() {
    return courses.get();
  }

  @Override
  public List<TokenParser> getTokenParsers() {
    return List.of(
        new Watched(new IncludeTokenParser(), Led::new),
        new Watched(new EmbedTokenParser(), Led::new),
        new Watched(new ExtendsTokenParser(), Extended::new),
        new Watched(new ForTokenParser(), (node, line) -> charged((ForNode) node, line)),
        new Watched(new MacroTokenParser(), (node, line) -> led((MacroNode) node, line)),
        new Watched(new BlockTokenParser(), (node, line) -> led((BlockNode) node, line)));
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(RangeFunction.FUNCTION_NAME, new Range());
  }

  private RenderableNode charged(ForNode loop, int line) {
    return new ForNode(
        line,
        loop.getIterationVariable(),
        new Charged(loop.getIterable()),
        loop.getBody(),
        loop.getElseBody());
  }

  private RenderableNode led(MacroNode macro, int line) {
    return new MacroNode(macro.getName(), macro.getArgs(), led(macro.getBody(), line));
  }

  private RenderableNode led(BlockNode block, int line) {
    return new BlockNode(line, block.getName(), led(block.getBody(), line));
  }

  private BodyNode led(BodyNode body, int line) {
    List<RenderableNode> parts = new ArrayList<>(); // others may put themselves around them
    parts.add(new Led(body, line));
    return new BodyNode(line, parts);
  }

  private interface Watching {
    RenderableNode of(RenderableNode node, int line);
  }

  /** A tag of the engine, with something put around what it means. */
  private record Watched(TokenParser tag, Watching watching) implements TokenParser {

    @Override
    public String getTag() {
      return tag.getTag();
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
      return watching.of(tag.parse(token, parser), token.getLineNumber());
    }
  }

  /** What leads to another template and comes back. */
  private final class Led extends AbstractRenderableNode {

    private final RenderableNode node;

    Led(RenderableNode node, int line) {
      super(line);
      this.node = node;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      Course course = course();
      int here = course.lead(self.getName(), getLineNumber());
      try {
        node.render(self, writer, context);
      } catch (LoaderException e) {
        throw TemplateSayings.noTemplate(self.getName(), getLineNumber(), e);
      } finally {
        course.back(here);
      }
    }

    @Override
    public void accept(NodeVisitor visitor) {
      node.accept(visitor);
    }
  }

  /** What leads to the template around this one, which is made when this one has been. */
  private final class Extended extends AbstractRenderableNode {

    private final RenderableNode node;

    Extended(RenderableNode node, int line) {
      super(line);
      this.node = node;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
        throws IOException {
      course().lead(self.getName(), getLineNumber());
      try {
        node.render(self, writer, context);
      } catch (LoaderException e) {
        throw TemplateSayings.noTemplate(self.getName(), getLineNumber(), e);
      }
    }

    @Override
    public void accept(NodeVisitor visitor) {
      node.accept(visitor);
    }
  }

  /** What a loop goes over. */
  private final class Charged implements Expression<Object> {

    private final Expression<?> list;

    Charged(Expression<?> list) {
      this.list = list;
    }

    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      Object value = list.evaluate(self, context);
      course().take(1L + size(value), self.getName(), getLineNumber());
      return value;
    }

    private static int size(Object value) {
      if (value instanceof Collection<?> collection) {
        return collection.size();
      }
      if (value instanceof Map<?, ?> map) {
        return map.size();
      }
      return value != null && value.getClass().isArray() ? Array.getLength(value) : 0;
    }

    @Override
    public void accept(NodeVisitor visitor) {
      list.accept(visitor);
    }

    @Override
    public int getLineNumber() {
      return list.getLineNumber();
    }
  }

  /** The engine makes the whole list before a loop takes its first step. */
  private final class Range implements Function {

    private final RangeFunction range = new RangeFunction();

    @Override
    public List<String> getArgumentNames() {
      return range.getArgumentNames();
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      if (arguments.get("start") instanceof Number start
          && arguments.get("end") instanceof Number end) {
        Object given = arguments.get("increment");
        double step = given instanceof Number number ? Math.abs(number.doubleValue()) : 1;
        double count = Math.abs(end.doubleValue() - start.doubleValue()) / Math.max(step, 1);
        course().take((long) count, self.getName(), line);
      }
      return range.execute(arguments, self, context, line);
    }
  }
}
