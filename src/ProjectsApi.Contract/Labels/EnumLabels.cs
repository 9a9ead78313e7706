namespace ProjectsApi.Contract.Labels;

/// <summary>An enum with the labels of its values.</summary>
/// <param name="Name">Name of the type in the schema.</param>
/// <param name="Values">Values in the order of their declaration.</param>
public sealed record EnumLabels(string Name, IReadOnlyList<EnumValueLabel> Values);

/// <summary>A value of an enum for a screen.</summary>
/// <param name="Value">Name of the value in the schema.</param>
/// <param name="Label">Short text in the requested language, distinct within its enum.</param>
/// <param name="Description">Explanation in the requested language; null when there is none in it.</param>
public sealed record EnumValueLabel(string Value, string Label, string? Description);
