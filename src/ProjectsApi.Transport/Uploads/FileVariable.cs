using System.Globalization;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Uploads;

/// <summary>A null among the variables that a file replaces.</summary>
internal readonly struct FileVariable
{
    private const string Root = "variables";
    private readonly object? _container;
    private readonly string _member;
    private readonly int _index;

    private FileVariable(object container, string member, int index) => (_container, _member, _index) = (container, member, index);

    /// <summary>Finds the variable by its path, such as <c>variables.input.file</c> or <c>variables.files.0</c>.</summary>
    public static Refusal? Find(Dictionary<string, object?> variables, string path, out FileVariable variable)
    {
        variable = default;
        var segments = path.Split('.');
        if (segments[0] != Root)
        {
            return UploadRefusals.PathMustStartWithVariables;
        }

        if (segments.Length == 1 || Array.IndexOf(segments, "") >= 0)
        {
            return UploadRefusals.InvalidPath(path);
        }

        object? value = variables;
        foreach (var segment in segments.AsSpan(1))
        {
            if (Step(value, segment, path, out variable, out value) is { } refusal)
            {
                return refusal;
            }
        }

        return value is null ? null : UploadRefusals.VariableNotNull(path);
    }

    public void Assign(UploadedFile file)
    {
        if (_container is Dictionary<string, object?> members)
        {
            members[_member] = file;
        }
        else if (_container is List<object?> items)
        {
            items[_index] = file;
        }
    }

    private static Refusal? Step(object? container, string segment, string path, out FileVariable variable, out object? value)
    {
        variable = default;
        value = null;
        switch (container)
        {
            case Dictionary<string, object?> members:
                variable = new FileVariable(members, segment, 0);
                return members.TryGetValue(segment, out value) ? null : UploadRefusals.VariableNotFound(path);
            case List<object?> items:
                // One spelling for each path, or two files could have the same variable.
                if (!int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    || (segment[0] == '0' && segment.Length > 1))
                {
                    return UploadRefusals.InvalidPath(path);
                }

                if (index >= items.Count)
                {
                    return UploadRefusals.VariableNotFound(path);
                }

                variable = new FileVariable(items, segment, index);
                value = items[index];
                return null;
            default:
                return UploadRefusals.InvalidStructure;
        }
    }
}
