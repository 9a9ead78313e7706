using System.Collections;

namespace ProjectsApi.Contract.Selections;

/// <summary>Tells members that lead to another row from members with a value.</summary>
internal static class RelatedRow
{
    public static bool Is(Type member) => member.IsClass && member != typeof(string) && !member.IsAssignableTo(typeof(IEnumerable));
}
