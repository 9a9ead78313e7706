namespace ProjectsApi.Mspdi;

/// <summary>The numbers of MSPDI's Task/Type.</summary>
public enum MspdiTaskType
{
    FixedUnits = 0,
    FixedDuration = 1,
    FixedWork = 2,
}
