namespace ProjectsApi.Contract.Plans;

/// <summary>A value of a <see cref="QueryShape"/> inside a predicate.</summary>
/// <param name="Slot">Place of the value.</param>
/// <param name="Type">CLR type of its expression.</param>
internal readonly record struct Operand(int Slot, Type Type);
