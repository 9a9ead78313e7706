namespace ProjectsApi.Contract.Tests.Storeroom;

public enum Colour
{
    Red = 1,
    DarkGreen = 2,
    Blue = 3,
}

public enum Finish
{
    Raw = 1,
    Waxed = 2,
    HighGloss = 3,
}
