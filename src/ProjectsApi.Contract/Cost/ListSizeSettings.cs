namespace ProjectsApi.Contract.Cost;

/// <summary>Settings of <c>@listSize</c> on one field.</summary>
/// <param name="AssumedSize">Items to assume when no slicing argument says more, ≥ 0; null when not stated.</param>
/// <param name="SlicingArguments">Arguments that set the number of items; the largest given counts.</param>
/// <param name="SlicingArgumentDefaultValue">Items when no slicing argument is given, ≥ 0; null when not stated.</param>
/// <param name="SizedFields">Child fields that are the lists; empty when the field itself is the list.</param>
/// <param name="RequireOneSlicingArgument">Whether exactly one slicing argument must be given (HC0082 otherwise).</param>
public sealed record ListSizeSettings(
    int? AssumedSize,
    IReadOnlyList<string> SlicingArguments,
    int? SlicingArgumentDefaultValue,
    IReadOnlyList<string> SizedFields,
    bool RequireOneSlicingArgument)
{
    /// <summary>Whether the items of this field are held by a child field, as a connection's are by its edges.</summary>
    /// <param name="childField">Name of the child field.</param>
    public bool Sizes(string childField)
    {
        for (var index = 0; index < SizedFields.Count; index++)
        {
            if (SizedFields[index] == childField)
            {
                return true;
            }
        }

        return false;
    }
}
