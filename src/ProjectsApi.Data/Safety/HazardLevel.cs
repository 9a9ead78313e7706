namespace ProjectsApi.Data.Safety;

/// <summary>Level of a hidden danger (隐患等级).</summary>
public enum HazardLevel
{
    /// <summary>Small harm, fixable at once (一般隐患).</summary>
    General = 1,

    /// <summary>Large harm, needs a stop, time and a plan (重大隐患).</summary>
    Major = 2,
}
