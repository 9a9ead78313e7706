using GraphQL;
using GraphQL.Types;

namespace ProjectsApi.Contract.Cost;

/// <summary>Factors of the cost of a field, read from the schema once.</summary>
internal sealed class FieldCostFactors
{
    private readonly Dictionary<string, ArgumentCostFactors> _arguments;

    public FieldCostFactors(FieldType field)
    {
        var type = field.ResolvedType ?? throw new InvalidOperationException("The schema is not initialised.");
        NamedType = type.GetNamedType();
        IsComposite = NamedType is IComplexGraphType or UnionGraphType;
        IsList = (type is NonNullGraphType required ? required.ResolvedType : type) is ListGraphType;
        Weight = Stated(field) ?? (IsComposite || IsList ? 1 : 0);
        TypeWeight = TypeWeightOf(NamedType);
        ListSize = field.GetMetadata<ListSizeSettings?>(CostWeights.ListSizeKey);
        _arguments = field.Arguments?.ToDictionary(argument => argument.Name, argument => new ArgumentCostFactors(argument)) ?? [];
    }

    public double Weight { get; }

    public double TypeWeight { get; }

    public bool IsList { get; }

    public bool IsComposite { get; }

    public IGraphType NamedType { get; }

    public ListSizeSettings? ListSize { get; }

    public ArgumentCostFactors? Argument(string name) => _arguments.GetValueOrDefault(name);

    // Default weights are 1 for composite types and 0 for leaves.
    public static double TypeWeightOf(IGraphType type) => Stated(type) ?? (type is IComplexGraphType or UnionGraphType ? 1 : 0);

    public static double? Stated(IMetadataReader element) => element.GetMetadata<double?>(CostWeights.WeightKey);
}
