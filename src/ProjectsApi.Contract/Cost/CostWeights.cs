using System.Globalization;
using GraphQL;
using GraphQL.Types;

namespace ProjectsApi.Contract.Cost;

/// <summary>States costs on schema elements: printed as directives, kept as metadata for the analysis of each request.</summary>
public static class CostWeights
{
    internal const string WeightKey = "ProjectsApi.Cost.Weight";
    internal const string ListSizeKey = "ProjectsApi.Cost.ListSize";

    /// <summary>States the weight of a field, argument, input field, object, scalar or enum with <c>@cost</c>.</summary>
    /// <typeparam name="T">Kind of element.</typeparam>
    /// <param name="element">The element; an earlier weight is replaced.</param>
    /// <param name="weight">Cost points, ≥ 0, usually from <see cref="DefaultCosts"/>.</param>
    /// <returns>The same element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative.</exception>
    public static T Cost<T>(this T element, double weight)
        where T : IMetadataWriter
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        element.RemoveDirective(CostDirective.DirectiveName);
        element.Metadata[WeightKey] = weight;
        return element.ApplyDirective(
            CostDirective.DirectiveName, "weight", weight.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>States how many items a field answers at most with <c>@listSize</c>.</summary>
    /// <param name="field">The list field, or the connection field whose children are the lists.</param>
    /// <param name="assumedSize">Items to assume, ≥ 0; null to omit it.</param>
    /// <param name="slicingArguments">Arguments of the field that set the number of items; empty for none.</param>
    /// <param name="slicingArgumentDefaultValue">Items when no slicing argument is given, ≥ 0; null to omit it.</param>
    /// <param name="sizedFields">Child fields that are the lists; empty when the field itself is.</param>
    /// <param name="requireOneSlicingArgument">Whether exactly one slicing argument must be given.</param>
    /// <returns>The same field.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    public static FieldType ListSize(
        this FieldType field,
        int? assumedSize,
        string[] slicingArguments,
        int? slicingArgumentDefaultValue,
        string[] sizedFields,
        bool requireOneSlicingArgument)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentOutOfRangeException.ThrowIfNegative(assumedSize ?? 0, nameof(assumedSize));
        ArgumentOutOfRangeException.ThrowIfNegative(slicingArgumentDefaultValue ?? 0, nameof(slicingArgumentDefaultValue));
        field.RemoveDirective(ListSizeDirective.DirectiveName);
        field.Metadata[ListSizeKey] = new ListSizeSettings(
            assumedSize, slicingArguments, slicingArgumentDefaultValue, sizedFields, requireOneSlicingArgument);
        return field.ApplyDirective(ListSizeDirective.DirectiveName, directive =>
        {
            Add(directive, "assumedSize", assumedSize);
            Add(directive, "slicingArguments", slicingArguments.Length == 0 ? null : slicingArguments);
            Add(directive, "slicingArgumentDefaultValue", slicingArgumentDefaultValue);
            Add(directive, "sizedFields", sizedFields.Length == 0 ? null : sizedFields);
            Add(directive, "requireOneSlicingArgument", requireOneSlicingArgument);
        });
    }

    private static void RemoveDirective(this IMetadataWriter element, string name) =>
        element.MetadataReader.GetAppliedDirectives()?.Remove(name);

    private static void Add(AppliedDirective directive, string name, object? value)
    {
        if (value is not null)
        {
            directive.AddArgument(new DirectiveArgument(name) { Value = value });
        }
    }
}
