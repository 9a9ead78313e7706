using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>The descriptions of a GraphQL schema.</summary>
public static class Descriptions
{
    /// <summary>One passage for each description: of types, fields, arguments, members of inputs, enum values and directives.</summary>
    public static async Task<IReadOnlyList<Passage>> OfAsync(string path, string schema, CancellationToken cancellationToken)
    {
        var found = new Found(path, schema, cancellationToken);
        await new Collector().VisitAsync(Parser.Parse(schema), found);
        return found.Passages;
    }

    private sealed class Collector : ASTVisitor<Found>
    {
        protected override ValueTask VisitDescriptionAsync(GraphQLDescription description, Found context)
        {
            context.Add(description);
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Found(string path, string schema, CancellationToken cancellationToken) : IASTVisitorContext
    {
        public List<Passage> Passages { get; } = [];

        public CancellationToken CancellationToken => cancellationToken;

        public void Add(GraphQLDescription description)
        {
            var line = schema.AsSpan(0, description.Location.Start).Count('\n') + 1;
            Passages.Add(new($"{path}:{line}", description.Value.ToString()));
        }
    }
}
