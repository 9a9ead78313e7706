using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProjectsApi.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ChangeClock",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeClock", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    TransactionId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ActorId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    ActorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RequestId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Entity = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EntityId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Fields = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "IdempotentAnswers",
                columns: table => new
                {
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Operation = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    InputHash = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Answer = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotentAnswers", x => new { x.PersonId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ShortName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    ParentId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    RegionCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RegionCodeList = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RegionCodeVersion = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                    table.CheckConstraint("CK_Organisations_Kind_Known", "[Kind] IN (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)");
                    table.CheckConstraint("CK_Organisations_Name_NotBlank", "LTRIM(RTRIM([Name])) <> ''");
                    table.CheckConstraint("CK_Organisations_Parent_NotItself", "[ParentId] <> [Id]");
                    table.CheckConstraint("CK_Organisations_RegionCode_NeedsRegionCodeList", "[RegionCode] IS NULL OR [RegionCodeList] IS NOT NULL");
                    table.CheckConstraint("CK_Organisations_RegionCode_NeedsRegionCodeVersion", "[RegionCode] IS NULL OR [RegionCodeVersion] IS NOT NULL");
                    table.CheckConstraint("CK_Organisations_RegionCode_NotBlank", "LTRIM(RTRIM([RegionCode])) <> ''");
                    table.CheckConstraint("CK_Organisations_RegionCodeList_NotBlank", "LTRIM(RTRIM([RegionCodeList])) <> ''");
                    table.CheckConstraint("CK_Organisations_RegionCodeVersion_NotBlank", "LTRIM(RTRIM([RegionCodeVersion])) <> ''");
                    table.CheckConstraint("CK_Organisations_ShortName_NotBlank", "LTRIM(RTRIM([ShortName])) <> ''");
                    table.ForeignKey(
                        name: "FK_Organisations_Organisations_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PastSnapshots",
                columns: table => new
                {
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastSnapshots", x => new { x.ProjectId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Email = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Issuer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsDisabled = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.CheckConstraint("CK_People_Email_NotBlank", "LTRIM(RTRIM([Email])) <> ''");
                    table.CheckConstraint("CK_People_Issuer_NeedsSubject", "[Issuer] IS NULL OR [Subject] IS NOT NULL");
                    table.CheckConstraint("CK_People_Issuer_NotBlank", "LTRIM(RTRIM([Issuer])) <> ''");
                    table.CheckConstraint("CK_People_Name_NotBlank", "LTRIM(RTRIM([Name])) <> ''");
                    table.CheckConstraint("CK_People_Subject_NeedsIssuer", "[Subject] IS NULL OR [Issuer] IS NOT NULL");
                    table.CheckConstraint("CK_People_Subject_NotBlank", "LTRIM(RTRIM([Subject])) <> ''");
                });

            migrationBuilder.CreateTable(
                name: "Projects",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ShortName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Summary = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Category = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: false),
                    AnnualClass = table.Column<int>(type: "int", nullable: true),
                    ResponsibleOrganisationId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Address = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Latitude = table.Column<decimal>(type: "decimal(9,6)", precision: 9, scale: 6, nullable: true),
                    Longitude = table.Column<decimal>(type: "decimal(9,6)", precision: 9, scale: 6, nullable: true),
                    IndustryCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IndustryCodeEdition = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TotalInvestment = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    CapacityQuantity = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    CapacityUnit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TaktSeconds = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    PlannedStart = table.Column<DateOnly>(type: "date", nullable: true),
                    PlannedFinish = table.Column<DateOnly>(type: "date", nullable: true),
                    ActualStart = table.Column<DateOnly>(type: "date", nullable: true),
                    ActualFinish = table.Column<DateOnly>(type: "date", nullable: true),
                    StatisticsEntryOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PhysicalProgress = table.Column<decimal>(type: "decimal(7,4)", precision: 7, scale: 4, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Projects", x => x.Id);
                    table.CheckConstraint("CK_Projects_ActualFinish_NotBeforeStart", "[ActualFinish] >= [ActualStart]");
                    table.CheckConstraint("CK_Projects_Address_NotBlank", "LTRIM(RTRIM([Address])) <> ''");
                    table.CheckConstraint("CK_Projects_AnnualClass_Known", "[AnnualClass] IN (1, 2, 3, 4)");
                    table.CheckConstraint("CK_Projects_CapacityQuantity_NeedsCapacityUnit", "[CapacityQuantity] IS NULL OR [CapacityUnit] IS NOT NULL");
                    table.CheckConstraint("CK_Projects_CapacityQuantity_NotNegative", "[CapacityQuantity] >= 0");
                    table.CheckConstraint("CK_Projects_CapacityUnit_NotBlank", "LTRIM(RTRIM([CapacityUnit])) <> ''");
                    table.CheckConstraint("CK_Projects_Category_Known", "[Category] IN (1, 2, 3, 4, 5, 6, 7)");
                    table.CheckConstraint("CK_Projects_Code_NotBlank", "LTRIM(RTRIM([Code])) <> ''");
                    table.CheckConstraint("CK_Projects_IndustryCode_NeedsIndustryCodeEdition", "[IndustryCode] IS NULL OR [IndustryCodeEdition] IS NOT NULL");
                    table.CheckConstraint("CK_Projects_IndustryCode_NotBlank", "LTRIM(RTRIM([IndustryCode])) <> ''");
                    table.CheckConstraint("CK_Projects_IndustryCodeEdition_NotBlank", "LTRIM(RTRIM([IndustryCodeEdition])) <> ''");
                    table.CheckConstraint("CK_Projects_Latitude_NeedsLongitude", "[Latitude] IS NULL OR [Longitude] IS NOT NULL");
                    table.CheckConstraint("CK_Projects_Latitude_Range", "[Latitude] BETWEEN -90 AND 90");
                    table.CheckConstraint("CK_Projects_Longitude_NeedsLatitude", "[Longitude] IS NULL OR [Latitude] IS NOT NULL");
                    table.CheckConstraint("CK_Projects_Longitude_Range", "[Longitude] BETWEEN -180 AND 180");
                    table.CheckConstraint("CK_Projects_Name_NotBlank", "LTRIM(RTRIM([Name])) <> ''");
                    table.CheckConstraint("CK_Projects_PhysicalProgress_Range", "[PhysicalProgress] BETWEEN 0 AND 100");
                    table.CheckConstraint("CK_Projects_PlannedFinish_NotBeforeStart", "[PlannedFinish] >= [PlannedStart]");
                    table.CheckConstraint("CK_Projects_ShortName_NotBlank", "LTRIM(RTRIM([ShortName])) <> ''");
                    table.CheckConstraint("CK_Projects_Stage_Known", "[Stage] IN (1, 2, 3, 4, 5, 6, 7, 8, 9)");
                    table.CheckConstraint("CK_Projects_Summary_NotBlank", "LTRIM(RTRIM([Summary])) <> ''");
                    table.CheckConstraint("CK_Projects_TaktSeconds_Positive", "[TaktSeconds] > 0");
                    table.CheckConstraint("CK_Projects_TotalInvestment_NotNegative", "[TotalInvestment] >= 0");
                    table.ForeignKey(
                        name: "FK_Projects_Organisations_ResponsibleOrganisationId",
                        column: x => x.ResponsibleOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "AccessEvents",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    ActorId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Address = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Origin = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Client = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    RequestId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SessionId = table.Column<byte[]>(type: "binary(16)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessEvents_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RoleGrants",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Role = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleGrants", x => x.Id);
                    table.CheckConstraint("CK_RoleGrants_Role_Known", "[Role] IN (1, 2, 3, 4, 5)");
                    table.ForeignKey(
                        name: "FK_RoleGrants_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_RoleGrants_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Generation = table.Column<int>(type: "int", nullable: false),
                    Stamp = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedBy = table.Column<int>(type: "int", nullable: true),
                    Address = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Client = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DeviceId = table.Column<byte[]>(type: "binary(16)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessions_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SignInCodes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PersonId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    IssuerId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    IsIssuedFromOutside = table.Column<bool>(type: "bit", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IssuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SignInCodes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "InvestmentPlans",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: true),
                    Amount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvestmentPlans", x => x.Id);
                    table.CheckConstraint("CK_InvestmentPlans_Amount_NotNegative", "[Amount] >= 0");
                    table.CheckConstraint("CK_InvestmentPlans_Month_Range", "[Month] BETWEEN 1 AND 12");
                    table.CheckConstraint("CK_InvestmentPlans_Year_Range", "[Year] BETWEEN 1900 AND 2199");
                    table.ForeignKey(
                        name: "FK_InvestmentPlans_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InvestmentRecords",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    TenDay = table.Column<int>(type: "int", nullable: true),
                    Completed = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    PaidIn = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    FundingSource = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CorrectsId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvestmentRecords", x => x.Id);
                    table.CheckConstraint("CK_InvestmentRecords_Completed_NotNegative", "[Completed] >= 0 OR [CorrectsId] IS NOT NULL");
                    table.CheckConstraint("CK_InvestmentRecords_CorrectsId_NotItself", "[CorrectsId] <> [Id]");
                    table.CheckConstraint("CK_InvestmentRecords_FundingSource_Known", "[FundingSource] IN (1, 2, 3, 4, 5, 6, 7, 8)");
                    table.CheckConstraint("CK_InvestmentRecords_Month_Range", "[Month] BETWEEN 1 AND 12");
                    table.CheckConstraint("CK_InvestmentRecords_Note_NotBlank", "LTRIM(RTRIM([Note])) <> ''");
                    table.CheckConstraint("CK_InvestmentRecords_PaidIn_NotNegative", "[PaidIn] >= 0 OR [CorrectsId] IS NOT NULL");
                    table.CheckConstraint("CK_InvestmentRecords_TenDay_Known", "[TenDay] IN (1, 2, 3)");
                    table.CheckConstraint("CK_InvestmentRecords_Year_Range", "[Year] BETWEEN 1900 AND 2199");
                    table.ForeignKey(
                        name: "FK_InvestmentRecords_InvestmentRecords_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "InvestmentRecords",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_InvestmentRecords_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Phases",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TargetYear = table.Column<int>(type: "int", nullable: true),
                    TargetPart = table.Column<int>(type: "int", nullable: true),
                    CapacityQuantity = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    CapacityUnit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ActualOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Phases", x => x.Id);
                    table.UniqueConstraint("AK_Phases_Id_ProjectId", x => new { x.Id, x.ProjectId });
                    table.CheckConstraint("CK_Phases_CapacityQuantity_NeedsCapacityUnit", "[CapacityQuantity] IS NULL OR [CapacityUnit] IS NOT NULL");
                    table.CheckConstraint("CK_Phases_CapacityQuantity_NotNegative", "[CapacityQuantity] >= 0");
                    table.CheckConstraint("CK_Phases_CapacityUnit_NotBlank", "LTRIM(RTRIM([CapacityUnit])) <> ''");
                    table.CheckConstraint("CK_Phases_Name_NotBlank", "LTRIM(RTRIM([Name])) <> ''");
                    table.CheckConstraint("CK_Phases_Ordinal_Positive", "[Ordinal] >= 1");
                    table.CheckConstraint("CK_Phases_TargetPart_Known", "[TargetPart] IN (101, 201, 301, 303, 401, 501, 601, 603, 606, 701, 801, 901, 903, 1001, 1101, 1201, 1203, 1206, 1212)");
                    table.CheckConstraint("CK_Phases_TargetPart_NeedsTargetYear", "[TargetPart] IS NULL OR [TargetYear] IS NOT NULL");
                    table.CheckConstraint("CK_Phases_TargetYear_Range", "[TargetYear] BETWEEN 1900 AND 2199");
                    table.ForeignKey(
                        name: "FK_Phases_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProjectParties",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    OrganisationId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Role = table.Column<int>(type: "int", nullable: false),
                    SharePercent = table.Column<decimal>(type: "decimal(7,4)", precision: 7, scale: 4, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectParties", x => x.Id);
                    table.CheckConstraint("CK_ProjectParties_Role_Known", "[Role] IN (1, 2, 3, 4, 5, 6)");
                    table.CheckConstraint("CK_ProjectParties_SharePercent_Range", "[SharePercent] BETWEEN 0 AND 100");
                    table.ForeignKey(
                        name: "FK_ProjectParties_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ProjectParties_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SafetyChecks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    InspectingOrganisationId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Score = table.Column<decimal>(type: "decimal(7,4)", precision: 7, scale: 4, nullable: true),
                    HasZeroItem = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SafetyChecks", x => x.Id);
                    table.CheckConstraint("CK_SafetyChecks_Kind_Known", "[Kind] IN (1, 2, 3, 4, 5)");
                    table.CheckConstraint("CK_SafetyChecks_Note_NotBlank", "LTRIM(RTRIM([Note])) <> ''");
                    table.CheckConstraint("CK_SafetyChecks_Score_Range", "[Score] BETWEEN 0 AND 100");
                    table.ForeignKey(
                        name: "FK_SafetyChecks_Organisations_InspectingOrganisationId",
                        column: x => x.InspectingOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SafetyChecks_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScheduleBaselines",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CapturedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NodeCount = table.Column<int>(type: "int", nullable: false),
                    Finish = table.Column<DateOnly>(type: "date", nullable: true),
                    Nodes = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleBaselines", x => x.Id);
                    table.CheckConstraint("CK_ScheduleBaselines_Name_NotBlank", "LTRIM(RTRIM([Name])) <> ''");
                    table.CheckConstraint("CK_ScheduleBaselines_NodeCount_NotNegative", "[NodeCount] >= 0");
                    table.ForeignKey(
                        name: "FK_ScheduleBaselines_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScheduleCalendars",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    BuiltInBase = table.Column<int>(type: "int", nullable: true),
                    BaseId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Definition = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleCalendars", x => x.Id);
                    table.UniqueConstraint("AK_ScheduleCalendars_Id_ProjectId", x => new { x.Id, x.ProjectId });
                    table.CheckConstraint("CK_ScheduleCalendars_BaseId_NotBuiltIn", "[BaseId] IS NULL OR [BuiltInBase] IS NULL");
                    table.CheckConstraint("CK_ScheduleCalendars_BaseId_NotItself", "[BaseId] <> [Id]");
                    table.CheckConstraint("CK_ScheduleCalendars_BuiltInBase_Known", "[BuiltInBase] IN (1, 2, 3, 4, 5)");
                    table.CheckConstraint("CK_ScheduleCalendars_Name_NotBlank", "LTRIM(RTRIM([Name])) <> ''");
                    table.ForeignKey(
                        name: "FK_ScheduleCalendars_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ScheduleCalendars_ScheduleCalendars_BaseId_ProjectId",
                        columns: x => new { x.BaseId, x.ProjectId },
                        principalTable: "ScheduleCalendars",
                        principalColumns: new[] { "Id", "ProjectId" });
                });

            migrationBuilder.CreateTable(
                name: "ScheduleFiles",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScheduleFiles_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StageEntries",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Stage = table.Column<int>(type: "int", nullable: false),
                    EnteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageEntries", x => x.Id);
                    table.CheckConstraint("CK_StageEntries_Reason_NotBlank", "LTRIM(RTRIM([Reason])) <> ''");
                    table.CheckConstraint("CK_StageEntries_Stage_Known", "[Stage] IN (1, 2, 3, 4, 5, 6, 7, 8, 9)");
                    table.ForeignKey(
                        name: "FK_StageEntries_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InvestmentMilestones",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PhaseId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ForecastOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ActualOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CancelledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CancelReason = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PlannedAmount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    PaidAmount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Evidence = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReportedById = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    ReportedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConfirmedById = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ResponsibleOrganisationId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvestmentMilestones", x => x.Id);
                    table.CheckConstraint("CK_InvestmentMilestones_CancelledOn_NotMet", "[CancelledOn] IS NULL OR [ActualOn] IS NULL");
                    table.CheckConstraint("CK_InvestmentMilestones_CancelReason_NotBlank", "LTRIM(RTRIM([CancelReason])) <> ''");
                    table.CheckConstraint("CK_InvestmentMilestones_ConfirmedById_NeedsConfirmedAt", "[ConfirmedById] IS NULL OR [ConfirmedAt] IS NOT NULL");
                    table.CheckConstraint("CK_InvestmentMilestones_ConfirmedById_NeedsReportedById", "[ConfirmedById] IS NULL OR [ReportedById] IS NOT NULL");
                    table.CheckConstraint("CK_InvestmentMilestones_ConfirmedById_NotReporter", "[ConfirmedById] <> [ReportedById]");
                    table.CheckConstraint("CK_InvestmentMilestones_Evidence_NotBlank", "LTRIM(RTRIM([Evidence])) <> ''");
                    table.CheckConstraint("CK_InvestmentMilestones_Kind_Known", "[Kind] IN (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)");
                    table.CheckConstraint("CK_InvestmentMilestones_Name_NotBlank", "LTRIM(RTRIM([Name])) <> ''");
                    table.CheckConstraint("CK_InvestmentMilestones_PaidAmount_NotNegative", "[PaidAmount] >= 0");
                    table.CheckConstraint("CK_InvestmentMilestones_PlannedAmount_NotNegative", "[PlannedAmount] >= 0");
                    table.CheckConstraint("CK_InvestmentMilestones_ReportedById_NeedsReportedAt", "[ReportedById] IS NULL OR [ReportedAt] IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_InvestmentMilestones_Organisations_ResponsibleOrganisationId",
                        column: x => x.ResponsibleOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_InvestmentMilestones_People_ConfirmedById",
                        column: x => x.ConfirmedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_InvestmentMilestones_People_ReportedById",
                        column: x => x.ReportedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_InvestmentMilestones_Phases_PhaseId_ProjectId",
                        columns: x => new { x.PhaseId, x.ProjectId },
                        principalTable: "Phases",
                        principalColumns: new[] { "Id", "ProjectId" });
                    table.ForeignKey(
                        name: "FK_InvestmentMilestones_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "JobTargets",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Scope = table.Column<int>(type: "int", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PhaseId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    ParkName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: true),
                    Part = table.Column<int>(type: "int", nullable: true),
                    PlannedJobs = table.Column<int>(type: "int", nullable: true),
                    ActualJobs = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobTargets", x => x.Id);
                    table.CheckConstraint("CK_JobTargets_ActualJobs_NotNegative", "[ActualJobs] >= 0");
                    table.CheckConstraint("CK_JobTargets_ParkName_NotBlank", "LTRIM(RTRIM([ParkName])) <> ''");
                    table.CheckConstraint("CK_JobTargets_Part_Known", "[Part] IN (101, 201, 301, 303, 401, 501, 601, 603, 606, 701, 801, 901, 903, 1001, 1101, 1201, 1203, 1206, 1212)");
                    table.CheckConstraint("CK_JobTargets_Part_NeedsYear", "[Part] IS NULL OR [Year] IS NOT NULL");
                    table.CheckConstraint("CK_JobTargets_PlannedJobs_NotNegative", "[PlannedJobs] >= 0");
                    table.CheckConstraint("CK_JobTargets_Scope_Known", "[Scope] IN (1, 2, 3)");
                    table.CheckConstraint("CK_JobTargets_Scope_ParkNamed", "[Scope] <> 3 OR [ParkName] IS NOT NULL");
                    table.CheckConstraint("CK_JobTargets_Scope_PhaseNamed", "[Scope] <> 2 OR [PhaseId] IS NOT NULL");
                    table.CheckConstraint("CK_JobTargets_Year_Range", "[Year] BETWEEN 1900 AND 2199");
                    table.ForeignKey(
                        name: "FK_JobTargets_Phases_PhaseId_ProjectId",
                        columns: x => new { x.PhaseId, x.ProjectId },
                        principalTable: "Phases",
                        principalColumns: new[] { "Id", "ProjectId" });
                    table.ForeignKey(
                        name: "FK_JobTargets_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OutputTargets",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Scope = table.Column<int>(type: "int", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PhaseId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    ParkName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: true),
                    Part = table.Column<int>(type: "int", nullable: true),
                    ProductName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PlannedQuantity = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    ActualQuantity = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    QuantityUnit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PlannedValue = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    ActualValue = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutputTargets", x => x.Id);
                    table.CheckConstraint("CK_OutputTargets_ActualQuantity_NeedsQuantityUnit", "[ActualQuantity] IS NULL OR [QuantityUnit] IS NOT NULL");
                    table.CheckConstraint("CK_OutputTargets_ActualQuantity_NotNegative", "[ActualQuantity] >= 0");
                    table.CheckConstraint("CK_OutputTargets_ActualValue_NotNegative", "[ActualValue] >= 0");
                    table.CheckConstraint("CK_OutputTargets_ParkName_NotBlank", "LTRIM(RTRIM([ParkName])) <> ''");
                    table.CheckConstraint("CK_OutputTargets_Part_Known", "[Part] IN (101, 201, 301, 303, 401, 501, 601, 603, 606, 701, 801, 901, 903, 1001, 1101, 1201, 1203, 1206, 1212)");
                    table.CheckConstraint("CK_OutputTargets_Part_NeedsYear", "[Part] IS NULL OR [Year] IS NOT NULL");
                    table.CheckConstraint("CK_OutputTargets_PlannedQuantity_NeedsQuantityUnit", "[PlannedQuantity] IS NULL OR [QuantityUnit] IS NOT NULL");
                    table.CheckConstraint("CK_OutputTargets_PlannedQuantity_NotNegative", "[PlannedQuantity] >= 0");
                    table.CheckConstraint("CK_OutputTargets_PlannedValue_NotNegative", "[PlannedValue] >= 0");
                    table.CheckConstraint("CK_OutputTargets_ProductName_NotBlank", "LTRIM(RTRIM([ProductName])) <> ''");
                    table.CheckConstraint("CK_OutputTargets_QuantityUnit_NotBlank", "LTRIM(RTRIM([QuantityUnit])) <> ''");
                    table.CheckConstraint("CK_OutputTargets_Scope_Known", "[Scope] IN (1, 2, 3)");
                    table.CheckConstraint("CK_OutputTargets_Scope_ParkNamed", "[Scope] <> 3 OR [ParkName] IS NOT NULL");
                    table.CheckConstraint("CK_OutputTargets_Scope_PhaseNamed", "[Scope] <> 2 OR [PhaseId] IS NOT NULL");
                    table.CheckConstraint("CK_OutputTargets_Year_Range", "[Year] BETWEEN 1900 AND 2199");
                    table.ForeignKey(
                        name: "FK_OutputTargets_Phases_PhaseId_ProjectId",
                        columns: x => new { x.PhaseId, x.ProjectId },
                        principalTable: "Phases",
                        principalColumns: new[] { "Id", "ProjectId" });
                    table.ForeignKey(
                        name: "FK_OutputTargets_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    SafetyCheckId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    HazardLevel = table.Column<int>(type: "int", nullable: false),
                    Description = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Measure = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ResponsibleOrganisationId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Plan = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Funds = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Evidence = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SubmittedById = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    RecheckedById = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Deadline = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => x.Id);
                    table.CheckConstraint("CK_Findings_ClosedOn_OnlyClosed", "[ClosedOn] IS NULL OR [State] = 8");
                    table.CheckConstraint("CK_Findings_Description_NotBlank", "LTRIM(RTRIM([Description])) <> ''");
                    table.CheckConstraint("CK_Findings_Evidence_NotBlank", "LTRIM(RTRIM([Evidence])) <> ''");
                    table.CheckConstraint("CK_Findings_Funds_NotNegative", "[Funds] >= 0");
                    table.CheckConstraint("CK_Findings_HazardLevel_Known", "[HazardLevel] IN (1, 2)");
                    table.CheckConstraint("CK_Findings_Measure_NotBlank", "LTRIM(RTRIM([Measure])) <> ''");
                    table.CheckConstraint("CK_Findings_Plan_NotBlank", "LTRIM(RTRIM([Plan])) <> ''");
                    table.CheckConstraint("CK_Findings_RecheckedById_NotSubmitter", "[RecheckedById] <> [SubmittedById]");
                    table.CheckConstraint("CK_Findings_State_Known", "[State] IN (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)");
                    table.ForeignKey(
                        name: "FK_Findings_Organisations_ResponsibleOrganisationId",
                        column: x => x.ResponsibleOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Findings_People_RecheckedById",
                        column: x => x.RecheckedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Findings_People_SubmittedById",
                        column: x => x.SubmittedById,
                        principalTable: "People",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Findings_SafetyChecks_SafetyCheckId",
                        column: x => x.SafetyCheckId,
                        principalTable: "SafetyChecks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScheduleNodes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ParentId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Wbs = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    PlannedStart = table.Column<DateOnly>(type: "date", nullable: true),
                    PlannedStartMinute = table.Column<int>(type: "int", nullable: true),
                    PlannedFinish = table.Column<DateOnly>(type: "date", nullable: true),
                    PlannedFinishMinute = table.Column<int>(type: "int", nullable: true),
                    DurationDays = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    IsElapsed = table.Column<bool>(type: "bit", nullable: false),
                    IsManual = table.Column<bool>(type: "bit", nullable: false),
                    BuiltInCalendar = table.Column<int>(type: "int", nullable: true),
                    CalendarId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    TaskType = table.Column<int>(type: "int", nullable: false),
                    IsEffortDriven = table.Column<bool>(type: "bit", nullable: false),
                    IgnoresResourceCalendars = table.Column<bool>(type: "bit", nullable: false),
                    ConstraintKind = table.Column<int>(type: "int", nullable: false),
                    ConstraintOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConstraintMinute = table.Column<int>(type: "int", nullable: true),
                    DeadlineOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DeadlineMinute = table.Column<int>(type: "int", nullable: true),
                    ActualStart = table.Column<DateOnly>(type: "date", nullable: true),
                    ActualStartMinute = table.Column<int>(type: "int", nullable: true),
                    ActualFinish = table.Column<DateOnly>(type: "date", nullable: true),
                    ActualFinishMinute = table.Column<int>(type: "int", nullable: true),
                    Progress = table.Column<decimal>(type: "decimal(7,4)", precision: 7, scale: 4, nullable: false),
                    RemainingDays = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    ResumeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ResumeMinute = table.Column<int>(type: "int", nullable: true),
                    RiskShape = table.Column<int>(type: "int", nullable: true),
                    RiskLeastDays = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    RiskLikelyDays = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    RiskMostDays = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Weight = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    ResponsibleOrganisationId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleNodes", x => x.Id);
                    table.UniqueConstraint("AK_ScheduleNodes_Id_ProjectId", x => new { x.Id, x.ProjectId });
                    table.CheckConstraint("CK_ScheduleNodes_ActualFinish_NotBeforeStart", "[ActualFinish] >= [ActualStart]");
                    table.CheckConstraint("CK_ScheduleNodes_ActualFinishMinute_NeedsActualFinish", "[ActualFinishMinute] IS NULL OR [ActualFinish] IS NOT NULL");
                    table.CheckConstraint("CK_ScheduleNodes_ActualFinishMinute_Range", "[ActualFinishMinute] BETWEEN 0 AND 1440");
                    table.CheckConstraint("CK_ScheduleNodes_ActualStartMinute_NeedsActualStart", "[ActualStartMinute] IS NULL OR [ActualStart] IS NOT NULL");
                    table.CheckConstraint("CK_ScheduleNodes_ActualStartMinute_Range", "[ActualStartMinute] BETWEEN 0 AND 1440");
                    table.CheckConstraint("CK_ScheduleNodes_BuiltInCalendar_Known", "[BuiltInCalendar] IN (1, 2, 3, 4, 5)");
                    table.CheckConstraint("CK_ScheduleNodes_CalendarId_NotBuiltIn", "[CalendarId] IS NULL OR [BuiltInCalendar] IS NULL");
                    table.CheckConstraint("CK_ScheduleNodes_ConstraintKind_Known", "[ConstraintKind] IN (0, 1, 2, 3, 4, 5, 6, 7)");
                    table.CheckConstraint("CK_ScheduleNodes_ConstraintMinute_NeedsConstraintOn", "[ConstraintMinute] IS NULL OR [ConstraintOn] IS NOT NULL");
                    table.CheckConstraint("CK_ScheduleNodes_ConstraintMinute_Range", "[ConstraintMinute] BETWEEN 0 AND 1440");
                    table.CheckConstraint("CK_ScheduleNodes_ConstraintOn_ByKind", "([ConstraintKind] IN (0, 1) AND [ConstraintOn] IS NULL) OR ([ConstraintKind] NOT IN (0, 1) AND [ConstraintOn] IS NOT NULL)");
                    table.CheckConstraint("CK_ScheduleNodes_DeadlineMinute_NeedsDeadlineOn", "[DeadlineMinute] IS NULL OR [DeadlineOn] IS NOT NULL");
                    table.CheckConstraint("CK_ScheduleNodes_DeadlineMinute_Range", "[DeadlineMinute] BETWEEN 0 AND 1440");
                    table.CheckConstraint("CK_ScheduleNodes_DurationDays_NotNegative", "[DurationDays] >= 0");
                    table.CheckConstraint("CK_ScheduleNodes_Kind_Known", "[Kind] IN (1, 2, 3)");
                    table.CheckConstraint("CK_ScheduleNodes_Name_NotBlank", "LTRIM(RTRIM([Name])) <> ''");
                    table.CheckConstraint("CK_ScheduleNodes_Ordinal_Positive", "[Ordinal] >= 1");
                    table.CheckConstraint("CK_ScheduleNodes_Parent_NotItself", "[ParentId] <> [Id]");
                    table.CheckConstraint("CK_ScheduleNodes_PlannedFinish_NotBeforeStart", "[PlannedFinish] >= [PlannedStart]");
                    table.CheckConstraint("CK_ScheduleNodes_PlannedFinishMinute_NeedsPlannedFinish", "[PlannedFinishMinute] IS NULL OR [PlannedFinish] IS NOT NULL");
                    table.CheckConstraint("CK_ScheduleNodes_PlannedFinishMinute_Range", "[PlannedFinishMinute] BETWEEN 0 AND 1440");
                    table.CheckConstraint("CK_ScheduleNodes_PlannedStartMinute_NeedsPlannedStart", "[PlannedStartMinute] IS NULL OR [PlannedStart] IS NOT NULL");
                    table.CheckConstraint("CK_ScheduleNodes_PlannedStartMinute_Range", "[PlannedStartMinute] BETWEEN 0 AND 1440");
                    table.CheckConstraint("CK_ScheduleNodes_Progress_Range", "[Progress] BETWEEN 0 AND 100");
                    table.CheckConstraint("CK_ScheduleNodes_RemainingDays_NotNegative", "[RemainingDays] >= 0");
                    table.CheckConstraint("CK_ScheduleNodes_ResumeMinute_NeedsResumeOn", "[ResumeMinute] IS NULL OR [ResumeOn] IS NOT NULL");
                    table.CheckConstraint("CK_ScheduleNodes_ResumeMinute_Range", "[ResumeMinute] BETWEEN 0 AND 1440");
                    table.CheckConstraint("CK_ScheduleNodes_ResumeOn_NotBeforeStart", "[ResumeOn] >= [ActualStart]");
                    table.CheckConstraint("CK_ScheduleNodes_RiskLeastDays_NotNegative", "[RiskLeastDays] >= 0");
                    table.CheckConstraint("CK_ScheduleNodes_RiskLikelyDays_NotBelowLeast", "[RiskLikelyDays] >= [RiskLeastDays]");
                    table.CheckConstraint("CK_ScheduleNodes_RiskMostDays_NotBelowLeast", "[RiskMostDays] >= [RiskLeastDays]");
                    table.CheckConstraint("CK_ScheduleNodes_RiskMostDays_NotBelowLikely", "[RiskMostDays] >= [RiskLikelyDays]");
                    table.CheckConstraint("CK_ScheduleNodes_RiskShape_Known", "[RiskShape] IN (1, 2, 3)");
                    table.CheckConstraint("CK_ScheduleNodes_RiskShape_WithDays", "([RiskShape] IS NULL AND [RiskLeastDays] IS NULL AND [RiskLikelyDays] IS NULL AND [RiskMostDays] IS NULL) OR ([RiskShape] IS NOT NULL AND [RiskLeastDays] IS NOT NULL AND [RiskMostDays] IS NOT NULL AND ([RiskShape] = 3 OR [RiskLikelyDays] IS NOT NULL))");
                    table.CheckConstraint("CK_ScheduleNodes_TaskType_Known", "[TaskType] IN (0, 1, 2)");
                    table.CheckConstraint("CK_ScheduleNodes_Wbs_NotBlank", "LTRIM(RTRIM([Wbs])) <> ''");
                    table.CheckConstraint("CK_ScheduleNodes_Weight_NotNegative", "[Weight] >= 0");
                    table.ForeignKey(
                        name: "FK_ScheduleNodes_Organisations_ResponsibleOrganisationId",
                        column: x => x.ResponsibleOrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ScheduleNodes_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ScheduleNodes_ScheduleCalendars_CalendarId_ProjectId",
                        columns: x => new { x.CalendarId, x.ProjectId },
                        principalTable: "ScheduleCalendars",
                        principalColumns: new[] { "Id", "ProjectId" });
                    table.ForeignKey(
                        name: "FK_ScheduleNodes_ScheduleNodes_ParentId_ProjectId",
                        columns: x => new { x.ParentId, x.ProjectId },
                        principalTable: "ScheduleNodes",
                        principalColumns: new[] { "Id", "ProjectId" });
                });

            migrationBuilder.CreateTable(
                name: "ScheduleResources",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    MaxUnits = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    BuiltInCalendar = table.Column<int>(type: "int", nullable: true),
                    CalendarId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleResources", x => x.Id);
                    table.UniqueConstraint("AK_ScheduleResources_Id_ProjectId", x => new { x.Id, x.ProjectId });
                    table.CheckConstraint("CK_ScheduleResources_BuiltInCalendar_Known", "[BuiltInCalendar] IN (1, 2, 3, 4, 5)");
                    table.CheckConstraint("CK_ScheduleResources_CalendarId_NotBuiltIn", "[CalendarId] IS NULL OR [BuiltInCalendar] IS NULL");
                    table.CheckConstraint("CK_ScheduleResources_Kind_Known", "[Kind] IN (0, 1, 2)");
                    table.CheckConstraint("CK_ScheduleResources_MaxUnits_NotNegative", "[MaxUnits] >= 0");
                    table.CheckConstraint("CK_ScheduleResources_Name_NotBlank", "LTRIM(RTRIM([Name])) <> ''");
                    table.ForeignKey(
                        name: "FK_ScheduleResources_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ScheduleResources_ScheduleCalendars_CalendarId_ProjectId",
                        columns: x => new { x.CalendarId, x.ProjectId },
                        principalTable: "ScheduleCalendars",
                        principalColumns: new[] { "Id", "ProjectId" });
                });

            migrationBuilder.CreateTable(
                name: "ScheduleSetups",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Start = table.Column<DateOnly>(type: "date", nullable: true),
                    StartMinute = table.Column<int>(type: "int", nullable: true),
                    FinishBy = table.Column<DateOnly>(type: "date", nullable: true),
                    IsFromFinish = table.Column<bool>(type: "bit", nullable: false),
                    DataDate = table.Column<DateOnly>(type: "date", nullable: true),
                    BuiltInCalendar = table.Column<int>(type: "int", nullable: true),
                    CalendarId = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    LagCalendar = table.Column<int>(type: "int", nullable: false),
                    ProgressRule = table.Column<int>(type: "int", nullable: false),
                    Criticality = table.Column<int>(type: "int", nullable: false),
                    CriticalFloatDays = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    HonorsConstraints = table.Column<bool>(type: "bit", nullable: false),
                    MinutesPerDay = table.Column<int>(type: "int", nullable: false),
                    RulePack = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleSetups", x => x.Id);
                    table.CheckConstraint("CK_ScheduleSetups_BuiltInCalendar_Known", "[BuiltInCalendar] IN (1, 2, 3, 4, 5)");
                    table.CheckConstraint("CK_ScheduleSetups_CalendarId_XorBuiltIn", "([CalendarId] IS NULL AND [BuiltInCalendar] IS NOT NULL) OR ([CalendarId] IS NOT NULL AND [BuiltInCalendar] IS NULL)");
                    table.CheckConstraint("CK_ScheduleSetups_CriticalFloatDays_NotNegative", "[CriticalFloatDays] >= 0");
                    table.CheckConstraint("CK_ScheduleSetups_Criticality_Known", "[Criticality] IN (1, 2)");
                    table.CheckConstraint("CK_ScheduleSetups_FinishBy_NotBeforeStart", "[FinishBy] >= [Start]");
                    table.CheckConstraint("CK_ScheduleSetups_LagCalendar_Known", "[LagCalendar] IN (1, 2, 3, 4)");
                    table.CheckConstraint("CK_ScheduleSetups_MinutesPerDay_Range", "[MinutesPerDay] BETWEEN 1 AND 1440");
                    table.CheckConstraint("CK_ScheduleSetups_ProgressRule_Known", "[ProgressRule] IN (1, 2)");
                    table.CheckConstraint("CK_ScheduleSetups_RulePack_NotBlank", "LTRIM(RTRIM([RulePack])) <> ''");
                    table.CheckConstraint("CK_ScheduleSetups_StartMinute_NeedsStart", "[StartMinute] IS NULL OR [Start] IS NOT NULL");
                    table.CheckConstraint("CK_ScheduleSetups_StartMinute_Range", "[StartMinute] BETWEEN 0 AND 1440");
                    table.ForeignKey(
                        name: "FK_ScheduleSetups_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ScheduleSetups_ScheduleCalendars_CalendarId_ProjectId",
                        columns: x => new { x.CalendarId, x.ProjectId },
                        principalTable: "ScheduleCalendars",
                        principalColumns: new[] { "Id", "ProjectId" });
                });

            migrationBuilder.CreateTable(
                name: "ScheduleForecasts",
                columns: table => new
                {
                    NodeId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    EarlyStart = table.Column<DateOnly>(type: "date", nullable: false),
                    EarlyFinish = table.Column<DateOnly>(type: "date", nullable: false),
                    ScheduledStart = table.Column<DateOnly>(type: "date", nullable: true),
                    ScheduledFinish = table.Column<DateOnly>(type: "date", nullable: true),
                    LateStart = table.Column<DateOnly>(type: "date", nullable: false),
                    LateFinish = table.Column<DateOnly>(type: "date", nullable: false),
                    TotalFloatMinutes = table.Column<int>(type: "int", nullable: false),
                    TotalFloatDays = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    FreeFloatMinutes = table.Column<int>(type: "int", nullable: false),
                    FreeFloatDays = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    IsCritical = table.Column<bool>(type: "bit", nullable: false),
                    Light = table.Column<int>(type: "int", nullable: false),
                    ComputedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EngineVersion = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleForecasts", x => x.NodeId);
                    table.ForeignKey(
                        name: "FK_ScheduleForecasts_ScheduleNodes_NodeId_ProjectId",
                        columns: x => new { x.NodeId, x.ProjectId },
                        principalTable: "ScheduleNodes",
                        principalColumns: new[] { "Id", "ProjectId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScheduleLinks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    PredecessorId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    SuccessorId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    LagDays = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    LagUnit = table.Column<int>(type: "int", nullable: false),
                    LagPercent = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleLinks", x => x.Id);
                    table.CheckConstraint("CK_ScheduleLinks_Kind_Known", "[Kind] IN (1, 2, 3, 4)");
                    table.CheckConstraint("CK_ScheduleLinks_LagPercent_ByUnit", "([LagUnit] IN (0, 1) AND [LagPercent] IS NULL) OR ([LagUnit] NOT IN (0, 1) AND [LagPercent] IS NOT NULL AND [LagDays] = 0)");
                    table.CheckConstraint("CK_ScheduleLinks_LagUnit_Known", "[LagUnit] IN (0, 1, 2, 3)");
                    table.CheckConstraint("CK_ScheduleLinks_Successor_NotItself", "[PredecessorId] <> [SuccessorId]");
                    table.ForeignKey(
                        name: "FK_ScheduleLinks_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ScheduleLinks_ScheduleNodes_PredecessorId_ProjectId",
                        columns: x => new { x.PredecessorId, x.ProjectId },
                        principalTable: "ScheduleNodes",
                        principalColumns: new[] { "Id", "ProjectId" });
                    table.ForeignKey(
                        name: "FK_ScheduleLinks_ScheduleNodes_SuccessorId_ProjectId",
                        columns: x => new { x.SuccessorId, x.ProjectId },
                        principalTable: "ScheduleNodes",
                        principalColumns: new[] { "Id", "ProjectId" });
                });

            migrationBuilder.CreateTable(
                name: "ScheduleAssignments",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ProjectId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    NodeId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ResourceId = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    Units = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    WorkHours = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    SpanHours = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    SourceTitle = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleAssignments", x => x.Id);
                    table.CheckConstraint("CK_ScheduleAssignments_SpanHours_NotNegative", "[SpanHours] >= 0");
                    table.CheckConstraint("CK_ScheduleAssignments_Units_NotNegative", "[Units] >= 0");
                    table.CheckConstraint("CK_ScheduleAssignments_WorkHours_NotNegative", "[WorkHours] >= 0");
                    table.ForeignKey(
                        name: "FK_ScheduleAssignments_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ScheduleAssignments_ScheduleNodes_NodeId_ProjectId",
                        columns: x => new { x.NodeId, x.ProjectId },
                        principalTable: "ScheduleNodes",
                        principalColumns: new[] { "Id", "ProjectId" });
                    table.ForeignKey(
                        name: "FK_ScheduleAssignments_ScheduleResources_ResourceId_ProjectId",
                        columns: x => new { x.ResourceId, x.ProjectId },
                        principalTable: "ScheduleResources",
                        principalColumns: new[] { "Id", "ProjectId" });
                });

            migrationBuilder.InsertData(
                table: "ChangeClock",
                columns: new[] { "Id", "Last" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_AccessEvents_At_Id",
                table: "AccessEvents",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessEvents_PersonId_At",
                table: "AccessEvents",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_ActorId_Sequence",
                table: "Changes",
                columns: new[] { "ActorId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_At_Sequence",
                table: "Changes",
                columns: new[] { "At", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Entity_Sequence",
                table: "Changes",
                columns: new[] { "Entity", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_EntityId_Sequence",
                table: "Changes",
                columns: new[] { "EntityId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_ProjectId_Sequence",
                table: "Changes",
                columns: new[] { "ProjectId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_TransactionId",
                table: "Changes",
                column: "TransactionId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_RecheckedById",
                table: "Findings",
                column: "RecheckedById");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_ResponsibleOrganisationId",
                table: "Findings",
                column: "ResponsibleOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_SafetyCheckId_Id",
                table: "Findings",
                columns: new[] { "SafetyCheckId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_State_Deadline_Id",
                table: "Findings",
                columns: new[] { "State", "Deadline", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_SubmittedById",
                table: "Findings",
                column: "SubmittedById");

            migrationBuilder.CreateIndex(
                name: "IX_IdempotentAnswers_At",
                table: "IdempotentAnswers",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_ConfirmedById",
                table: "InvestmentMilestones",
                column: "ConfirmedById");

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_PhaseId_ProjectId_PlannedOn",
                table: "InvestmentMilestones",
                columns: new[] { "PhaseId", "ProjectId", "PlannedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_PlannedOn_Id",
                table: "InvestmentMilestones",
                columns: new[] { "PlannedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_ProjectId_PlannedOn_Id",
                table: "InvestmentMilestones",
                columns: new[] { "ProjectId", "PlannedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_ReportedById",
                table: "InvestmentMilestones",
                column: "ReportedById");

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_ResponsibleOrganisationId_PlannedOn_Id",
                table: "InvestmentMilestones",
                columns: new[] { "ResponsibleOrganisationId", "PlannedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentPlans_ProjectId_Year",
                table: "InvestmentPlans",
                columns: new[] { "ProjectId", "Year" },
                unique: true,
                filter: "[Month] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentPlans_ProjectId_Year_Month",
                table: "InvestmentPlans",
                columns: new[] { "ProjectId", "Year", "Month" },
                unique: true,
                filter: "[Month] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentPlans_Year_Month_ProjectId",
                table: "InvestmentPlans",
                columns: new[] { "Year", "Month", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentRecords_CorrectsId",
                table: "InvestmentRecords",
                column: "CorrectsId");

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentRecords_ProjectId_Year_Month_TenDay_Id",
                table: "InvestmentRecords",
                columns: new[] { "ProjectId", "Year", "Month", "TenDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentRecords_Year_Month_ProjectId",
                table: "InvestmentRecords",
                columns: new[] { "Year", "Month", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_JobTargets_PhaseId_ProjectId",
                table: "JobTargets",
                columns: new[] { "PhaseId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_JobTargets_ProjectId_Year_Part_Id",
                table: "JobTargets",
                columns: new[] { "ProjectId", "Year", "Part", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobTargets_Scope_Year_Part_Id",
                table: "JobTargets",
                columns: new[] { "Scope", "Year", "Part", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Kind_Name_Id",
                table: "Organisations",
                columns: new[] { "Kind", "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Name_Id",
                table: "Organisations",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_ParentId_Name_Id",
                table: "Organisations",
                columns: new[] { "ParentId", "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutputTargets_PhaseId_ProjectId",
                table: "OutputTargets",
                columns: new[] { "PhaseId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_OutputTargets_ProjectId_Year_Part_Id",
                table: "OutputTargets",
                columns: new[] { "ProjectId", "Year", "Part", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutputTargets_Scope_Year_Part_Id",
                table: "OutputTargets",
                columns: new[] { "Scope", "Year", "Part", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_People_Email",
                table: "People",
                column: "Email",
                unique: true,
                filter: "[Email] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_People_Issuer_Subject",
                table: "People",
                columns: new[] { "Issuer", "Subject" },
                unique: true,
                filter: "[Issuer] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_People_Name_Id",
                table: "People",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Phases_ProjectId_Ordinal",
                table: "Phases",
                columns: new[] { "ProjectId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProjectParties_OrganisationId_Role_Id",
                table: "ProjectParties",
                columns: new[] { "OrganisationId", "Role", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectParties_ProjectId_Role_OrganisationId",
                table: "ProjectParties",
                columns: new[] { "ProjectId", "Role", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_AnnualClass_Id",
                table: "Projects",
                columns: new[] { "AnnualClass", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Category_Id",
                table: "Projects",
                columns: new[] { "Category", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Code",
                table: "Projects",
                column: "Code",
                unique: true,
                filter: "[Code] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Name_Id",
                table: "Projects",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_PlannedFinish_Id",
                table: "Projects",
                columns: new[] { "PlannedFinish", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_ResponsibleOrganisationId_Id",
                table: "Projects",
                columns: new[] { "ResponsibleOrganisationId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Stage_Id",
                table: "Projects",
                columns: new[] { "Stage", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Stage_TotalInvestment_Id",
                table: "Projects",
                columns: new[] { "Stage", "TotalInvestment", "Id" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_TotalInvestment_Id",
                table: "Projects",
                columns: new[] { "TotalInvestment", "Id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_RoleGrants_OrganisationId_Role_Id",
                table: "RoleGrants",
                columns: new[] { "OrganisationId", "Role", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RoleGrants_PersonId_Role_OrganisationId",
                table: "RoleGrants",
                columns: new[] { "PersonId", "Role", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SafetyChecks_CheckedOn_Id",
                table: "SafetyChecks",
                columns: new[] { "CheckedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SafetyChecks_InspectingOrganisationId_CheckedOn_Id",
                table: "SafetyChecks",
                columns: new[] { "InspectingOrganisationId", "CheckedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SafetyChecks_ProjectId_CheckedOn_Id",
                table: "SafetyChecks",
                columns: new[] { "ProjectId", "CheckedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleAssignments_NodeId_ProjectId_ResourceId",
                table: "ScheduleAssignments",
                columns: new[] { "NodeId", "ProjectId", "ResourceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleAssignments_ProjectId_Id",
                table: "ScheduleAssignments",
                columns: new[] { "ProjectId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleAssignments_ResourceId_ProjectId",
                table: "ScheduleAssignments",
                columns: new[] { "ResourceId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleBaselines_ProjectId_CapturedAt_Id",
                table: "ScheduleBaselines",
                columns: new[] { "ProjectId", "CapturedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleBaselines_ProjectId_Name",
                table: "ScheduleBaselines",
                columns: new[] { "ProjectId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleCalendars_BaseId_ProjectId",
                table: "ScheduleCalendars",
                columns: new[] { "BaseId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleCalendars_ProjectId_Name",
                table: "ScheduleCalendars",
                columns: new[] { "ProjectId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleFiles_ProjectId_ImportedAt_Id",
                table: "ScheduleFiles",
                columns: new[] { "ProjectId", "ImportedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_IsCritical_EarlyFinish_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "IsCritical", "EarlyFinish", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_IsCritical_ScheduledFinish_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "IsCritical", "ScheduledFinish", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_Light_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "Light", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_NodeId_ProjectId",
                table: "ScheduleForecasts",
                columns: new[] { "NodeId", "ProjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_ProjectId_ComputedOn_EngineVersion",
                table: "ScheduleForecasts",
                columns: new[] { "ProjectId", "ComputedOn", "EngineVersion" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_TotalFloatDays_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "TotalFloatDays", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleLinks_PredecessorId_ProjectId_SuccessorId",
                table: "ScheduleLinks",
                columns: new[] { "PredecessorId", "ProjectId", "SuccessorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleLinks_ProjectId_Id",
                table: "ScheduleLinks",
                columns: new[] { "ProjectId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleLinks_SuccessorId_ProjectId",
                table: "ScheduleLinks",
                columns: new[] { "SuccessorId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_CalendarId_ProjectId",
                table: "ScheduleNodes",
                columns: new[] { "CalendarId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_ParentId_ProjectId_Ordinal_Id",
                table: "ScheduleNodes",
                columns: new[] { "ParentId", "ProjectId", "Ordinal", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_PlannedFinish_Id",
                table: "ScheduleNodes",
                columns: new[] { "PlannedFinish", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_PlannedStart_Id",
                table: "ScheduleNodes",
                columns: new[] { "PlannedStart", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_ProjectId_Ordinal_Id",
                table: "ScheduleNodes",
                columns: new[] { "ProjectId", "Ordinal", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_ResponsibleOrganisationId_PlannedFinish_Id",
                table: "ScheduleNodes",
                columns: new[] { "ResponsibleOrganisationId", "PlannedFinish", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleResources_CalendarId_ProjectId",
                table: "ScheduleResources",
                columns: new[] { "CalendarId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleResources_ProjectId_Name",
                table: "ScheduleResources",
                columns: new[] { "ProjectId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleSetups_CalendarId_ProjectId",
                table: "ScheduleSetups",
                columns: new[] { "CalendarId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleSetups_ProjectId",
                table: "ScheduleSetups",
                column: "ProjectId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_PersonId_ExpiresAt",
                table: "Sessions",
                columns: new[] { "PersonId", "ExpiresAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SignInCodes_Hash",
                table: "SignInCodes",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignInCodes_PersonId",
                table: "SignInCodes",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_StageEntries_ProjectId_EnteredOn_Id",
                table: "StageEntries",
                columns: new[] { "ProjectId", "EnteredOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StageEntries_Stage_EnteredOn_Id",
                table: "StageEntries",
                columns: new[] { "Stage", "EnteredOn", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessEvents");

            migrationBuilder.DropTable(
                name: "ChangeClock");

            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "IdempotentAnswers");

            migrationBuilder.DropTable(
                name: "InvestmentMilestones");

            migrationBuilder.DropTable(
                name: "InvestmentPlans");

            migrationBuilder.DropTable(
                name: "InvestmentRecords");

            migrationBuilder.DropTable(
                name: "JobTargets");

            migrationBuilder.DropTable(
                name: "OutputTargets");

            migrationBuilder.DropTable(
                name: "PastSnapshots");

            migrationBuilder.DropTable(
                name: "ProjectParties");

            migrationBuilder.DropTable(
                name: "RoleGrants");

            migrationBuilder.DropTable(
                name: "ScheduleAssignments");

            migrationBuilder.DropTable(
                name: "ScheduleBaselines");

            migrationBuilder.DropTable(
                name: "ScheduleFiles");

            migrationBuilder.DropTable(
                name: "ScheduleForecasts");

            migrationBuilder.DropTable(
                name: "ScheduleLinks");

            migrationBuilder.DropTable(
                name: "ScheduleSetups");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "SignInCodes");

            migrationBuilder.DropTable(
                name: "StageEntries");

            migrationBuilder.DropTable(
                name: "SafetyChecks");

            migrationBuilder.DropTable(
                name: "Phases");

            migrationBuilder.DropTable(
                name: "ScheduleResources");

            migrationBuilder.DropTable(
                name: "ScheduleNodes");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "ScheduleCalendars");

            migrationBuilder.DropTable(
                name: "Projects");

            migrationBuilder.DropTable(
                name: "Organisations");
        }
    }
}
