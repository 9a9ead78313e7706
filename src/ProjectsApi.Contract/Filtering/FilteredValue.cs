namespace ProjectsApi.Contract.Filtering;

/// <summary>What a filter is about, as far as its operands depend on it.</summary>
/// <param name="Type">CLR type of the value.</param>
/// <param name="MayBeNull">Whether a stored row may lack the value; if not, null is no operand (HC0026).</param>
internal readonly record struct FilteredValue(Type Type, bool MayBeNull);
