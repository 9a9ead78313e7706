using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace ProjectsApi.Contract.Labels;

/// <summary>Applies <c>@label</c> to every enum value.</summary>
internal sealed class LabelVisitor : BaseSchemaNodeVisitor
{
    public override void VisitEnumValue(EnumValueDefinition value, EnumerationGraphType type, ISchema schema)
    {
        // Enums of the engine's introspection are for programs.
        if (type.Name.StartsWith("__", StringComparison.Ordinal) || value.FindAppliedDirective(LabelDirective.DirectiveName) is not null)
        {
            return;
        }

        var chinese = LabelText.Chinese(value.Description) ?? throw new InvalidOperationException(
            $"The description of {type.Name}.{value.Name} has no Chinese term in parentheses.");
        value.ApplyDirective(
            LabelDirective.DirectiveName, LabelDirective.Chinese, chinese, LabelDirective.English, LabelText.English(value));
    }
}
