namespace ProjectsApi.Contract.Filtering;

/// <summary>The value that a filter compares.</summary>
/// <param name="Type">CLR type of the value.</param>
/// <param name="MayBeNull">Whether a stored row may lack the value; if not, null is no operand (HC0026).</param>
internal readonly record struct FilteredValue(Type Type, bool MayBeNull);
