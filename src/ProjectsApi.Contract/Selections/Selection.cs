using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Selections;

/// <summary>The fields an operation asks for below one field, through fragments and live <c>@skip</c>/<c>@include</c>.</summary>
public static class Selection
{
    /// <summary>Members that the selection below the current field needs.</summary>
    /// <param name="context">Field whose type, or whose connection's node type, is <paramref name="type"/>.</param>
    /// <param name="type">Object type.</param>
    /// <returns>Members to fill.</returns>
    public static MemberSet Needs(IResolveFieldContext context, IComplexGraphType type)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Needs(context, type, context.FieldAst.SelectionSet);
    }

    /// <summary>Members of an object that is shown at several places below the current field.</summary>
    /// <param name="context">Field above those places.</param>
    /// <param name="typeName">Object type.</param>
    /// <returns>Members to fill.</returns>
    public static MemberSet NeedsAnywhere(IResolveFieldContext context, string typeName)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.FieldDefinition.ResolvedType?.GetNamedType() is IComplexGraphType type
            ? NeedsAnywhere(context, type, typeName, context.FieldAst.SelectionSet)
            : MemberSet.Empty;
    }

    private static MemberSet NeedsAnywhere(
        IResolveFieldContext context, IComplexGraphType type, string typeName, GraphQLSelectionSet? selections)
    {
        var needs = type.Name == typeName ? Needs(context, type, selections) : MemberSet.Empty;
        foreach (var field in Fields(context, type, selections))
        {
            if (type.Fields.Find(field.Name.Value)?.ResolvedType?.GetNamedType() is IComplexGraphType below)
            {
                needs = needs.Or(NeedsAnywhere(context, below, typeName, field.SelectionSet));
            }
        }

        return needs;
    }

    internal static MemberSet Needs(IResolveFieldContext context, IComplexGraphType type, GraphQLSelectionSet? selections)
    {
        var needs = MemberSet.Empty;
        foreach (var field in Fields(context, type, selections))
        {
            if (type.Fields.Find(field.Name.Value) is MemberField member)
            {
                needs = needs.Or(member.Needs);
            }
        }

        return needs;
    }

    /// <summary>The live fields of a selection set that apply to an object type.</summary>
    internal static List<GraphQLField> Fields(IResolveFieldContext context, IGraphType type, GraphQLSelectionSet? selections)
    {
        var found = new List<GraphQLField>();
        Collect(context, type, selections, found);
        return found;
    }

    private static void Collect(IResolveFieldContext context, IGraphType type, GraphQLSelectionSet? selections, List<GraphQLField> found)
    {
        if (selections is null)
        {
            return;
        }

        foreach (var node in selections.Selections)
        {
            switch (node)
            {
                case GraphQLField field when IsLive(context, field):
                    found.Add(field);
                    break;
                case GraphQLInlineFragment inline when IsLive(context, inline) && Applies(context, inline.TypeCondition, type):
                    Collect(context, type, inline.SelectionSet, found);
                    break;
                case GraphQLFragmentSpread spread when IsLive(context, spread)
                    && context.Document.FindFragmentDefinition(spread.FragmentName.Name.Value) is { } fragment
                    && Applies(context, fragment.TypeCondition, type):
                    Collect(context, type, fragment.SelectionSet, found);
                    break;
            }
        }
    }

    private static bool Applies(IResolveFieldContext context, GraphQLTypeCondition? condition, IGraphType type)
    {
        if (condition is null || condition.Type.Name == type.Name)
        {
            return true;
        }

        return context.Schema.AllTypes[condition.Type.Name.Value] is IAbstractGraphType abstractType
            && type is IObjectGraphType objectType && abstractType.PossibleTypes.Contains(objectType);
    }

    // The engine has already coerced every directive argument of the operation; only fields with directives are looked up.
    private static bool IsLive(IResolveFieldContext context, ASTNode node)
    {
        if (((IHasDirectivesNode)node).Directives is not { Count: > 0 }
            || context.ExecutionContext.DirectiveValues is not { } values
            || !values.TryGetValue(node, out var directives))
        {
            return true;
        }

        var skipped = directives.TryGetValue("skip", out var skip) && skip.Arguments["if"].Value is true;
        var included = !directives.TryGetValue("include", out var include) || include.Arguments["if"].Value is true;
        return included && !skipped;
    }
}
