using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Contract.Labels;

/// <summary>Labels of enum values, as a directive and as a query.</summary>
public static class LabelFields
{
    /// <summary>Name of the query.</summary>
    public const string EnumLabels = "enumLabels";

    private const string LocaleArgument = "locale";
    private const int AssumedEnums = 60;

    /// <summary>Applies <c>@label</c> to every enum value of a schema whose descriptions hold the Chinese terms.</summary>
    /// <param name="schema">The schema before its first use; a value without a term fails its start.</param>
    public static void LabelEnums(this Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        schema.Directives.Register(new LabelDirective());
        schema.RegisterVisitor(new LabelVisitor());
    }

    /// <summary>Adds <c>enumLabels</c>; its schema calls <see cref="LabelEnums"/>.</summary>
    /// <param name="root">The query root.</param>
    public static void AddTo(ObjectGraphType root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var kept = new ConcurrentDictionary<Locale, IReadOnlyList<EnumLabels>>();
        root.Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnumLabelsType>>>>(EnumLabels)
            .Description("Labels of all enum values, so that a screen types none of them(枚举显示名称)")
            .Argument<EnumType<Locale>>(LocaleArgument, "Language; that of the request when absent(语言)")
            .Resolve(context => kept.GetOrAdd(
                context.GetArgument<Locale?>(LocaleArgument) ?? RequestContext.Of(context).Locale,
                static (locale, schema) => Of(schema, locale),
                context.Schema))
            .FieldType.ListSize(AssumedEnums, [], null, [], requireOneSlicingArgument: false);
    }

    private static IReadOnlyList<EnumLabels> Of(ISchema schema, Locale locale) =>
    [
        .. schema.AllTypes.OfType<EnumerationGraphType>()
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => new EnumLabels(type.Name, [.. type.Values.Select(value => Of(value, locale))])),
    ];

    private static EnumValueLabel Of(EnumValueDefinition value, Locale locale)
    {
        var argument = locale == Locale.ZhCn ? LabelDirective.Chinese : LabelDirective.English;
        var label = value.FindAppliedDirective(LabelDirective.DirectiveName)?.FindArgument(argument)?.Value as string
            ?? throw new InvalidOperationException($"The enum value {value.Name} has no label; call {nameof(LabelEnums)}.");
        var description = locale == Locale.En && value.Description is { } text ? LabelText.English(text) : null;
        return new EnumValueLabel(value.Name, label, description);
    }
}
