using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProjectsApi.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ExchangeResourcesSessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IgnoresResourceCalendars",
                table: "ScheduleNodes",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsEffortDriven",
                table: "ScheduleNodes",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "ResumeMinute",
                table: "ScheduleNodes",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ResumeOn",
                table: "ScheduleNodes",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TaskType",
                table: "ScheduleNodes",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ScheduledFinish",
                table: "ScheduleForecasts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ScheduledStart",
                table: "ScheduleForecasts",
                type: "date",
                nullable: true);

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

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ResumeMinute_NeedsResumeOn",
                table: "ScheduleNodes",
                sql: "[ResumeMinute] IS NULL OR [ResumeOn] IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ResumeMinute_Range",
                table: "ScheduleNodes",
                sql: "[ResumeMinute] BETWEEN 0 AND 1440");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ResumeOn_NotBeforeStart",
                table: "ScheduleNodes",
                sql: "[ResumeOn] >= [ActualStart]");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_TaskType_Known",
                table: "ScheduleNodes",
                sql: "[TaskType] IN (0, 1, 2)");

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_IsCritical_ScheduledFinish_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "IsCritical", "ScheduledFinish", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessEvents_At_Id",
                table: "AccessEvents",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessEvents_PersonId_At",
                table: "AccessEvents",
                columns: new[] { "PersonId", "At" });

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
                name: "IX_ScheduleFiles_ProjectId_ImportedAt_Id",
                table: "ScheduleFiles",
                columns: new[] { "ProjectId", "ImportedAt", "Id" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessEvents");

            migrationBuilder.DropTable(
                name: "PastSnapshots");

            migrationBuilder.DropTable(
                name: "ScheduleAssignments");

            migrationBuilder.DropTable(
                name: "ScheduleFiles");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "SignInCodes");

            migrationBuilder.DropTable(
                name: "ScheduleResources");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ResumeMinute_NeedsResumeOn",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ResumeMinute_Range",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ResumeOn_NotBeforeStart",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_TaskType_Known",
                table: "ScheduleNodes");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_IsCritical_ScheduledFinish_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.DropColumn(
                name: "IgnoresResourceCalendars",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "IsEffortDriven",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "ResumeMinute",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "ResumeOn",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "TaskType",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "ScheduledFinish",
                table: "ScheduleForecasts");

            migrationBuilder.DropColumn(
                name: "ScheduledStart",
                table: "ScheduleForecasts");
        }
    }
}
