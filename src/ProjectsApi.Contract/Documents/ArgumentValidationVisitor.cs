using GraphQL.Types;
using GraphQL.Utilities;

namespace ProjectsApi.Contract.Documents;

/// <summary>Finds out whether any field validates its own arguments. The engine then needs a rule on each request.</summary>
internal sealed class ArgumentValidationVisitor : BaseSchemaNodeVisitor
{
    private const string Key = "ProjectsApi.Contract.ValidatesArguments";

    public static bool IsNeeded(ISchema schema) => schema.GetMetadata(Key, false);

    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        if (field.ValidateArguments is not null)
        {
            schema.Metadata[Key] = true;
        }
    }
}
