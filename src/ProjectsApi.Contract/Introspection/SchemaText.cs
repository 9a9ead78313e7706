using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace ProjectsApi.Contract.Introspection;

/// <summary>The schema as text.</summary>
public static class SchemaText
{
    /// <summary>
    /// Prints the schema definition language with descriptions and directives, in an order that does not depend on the
    /// order of registration: types and directives by name, members as declared.
    /// </summary>
    /// <param name="schema">The schema; it is initialised if it is not yet.</param>
    /// <returns>Text that ends with one line feed and has no other line ends.</returns>
    public static string Print(ISchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        schema.Initialize();
        return schema.Print(new PrintOptions()).ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
