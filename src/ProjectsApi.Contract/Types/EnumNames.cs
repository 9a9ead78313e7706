using System.Text;

namespace ProjectsApi.Contract.Types;

/// <summary>Spelling of enum values in the contract.</summary>
public static class EnumNames
{
    /// <summary><c>UnderConstruction</c> becomes <c>UNDER_CONSTRUCTION</c>; runs of capitals and digits stay together.</summary>
    /// <param name="name">A PascalCase name; not empty.</param>
    public static string ScreamingSnake(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }
}
