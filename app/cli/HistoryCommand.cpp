// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HistoryCommand.h"

#include "base/Words.h"
#include "base/counted.h"
#include "lesson/broughtBack.h"
#include "workspace/HistoryService.h"
#include "workspace/RecordRepository.h"
#include "workspace/Workspace.h"
#include "workspace/WorkspaceReader.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<VersionStanding, 3> StandingWords({{
    {VersionStanding::Current, "current"_L1},
    {VersionStanding::Other, "other"_L1},
    {VersionStanding::Earlier, "earlier"_L1},
}});

} // namespace

HistoryCommand::HistoryCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "history", "list the versions of a document that are kept here");
    me.add_option("DATABASE", m_database)->required();
    me.add_option("ID", m_id)->required();
    me.add_option("--back", m_back,
                  "make what this version said the current one again; what is current stays in the history")
        ->type_name("REV");
}

void HistoryCommand::start()
{
    if (m_back.empty()) {
        if (WorkspaceReader* opened = reader())
            await(opened->history().versions(database(), id()),
                  [this](const RecordHistory& history) { show(history); });
    } else if (Workspace* opened = workspace()) {
        await(opened->records().open(id()), [this](const OpenRecord& present) { goBack(present); });
    }
}

void HistoryCommand::show(const RecordHistory& history)
{
    for (const KeptVersion& version : history.versions) {
        const QString savedAt = version.savedAt.toString(Qt::ISODate);
        const QString standing = StandingWords.word(version.standing);
        console().line(QStringList{version.rev, savedAt, version.who, standing}.join(u'\t'),
                       {{u"id"_s, id().toString()},
                        {u"rev"_s, version.rev},
                        {u"savedAt"_s, savedAt},
                        {u"by"_s, version.by.toString()},
                        {u"name"_s, version.who},
                        {u"device"_s, version.device.toString()},
                        {u"standing"_s, standing}});
    }
    if (history.withoutText > 0)
        console().complain(u"Of "_s + counted(history.withoutText, u"other save"_s) +
                           u" the text is not kept here."_s);
    finish(ExitStatus::Done);
}

void HistoryCommand::goBack(const OpenRecord& present)
{
    if (present.database != database())
        return fail({ErrorKind::NotFound,
                     u"%1 has no document %2"_s.arg(database().toString(), id().toString()),
                     {}});
    if (present.draft)
        return fail({ErrorKind::Precondition,
                     u"Text was typed here and is not saved: save it in the desktop program first."_s,
                     {}});
    await(workspace()->history().version(database(), id(), QString::fromStdString(m_back)),
          [this, present](const Record& earlier) { goBack(present, earlier); });
}

void HistoryCommand::goBack(const OpenRecord& present, const Record& earlier)
{
    const auto record = broughtBack(present.record, earlier);
    if (!record)
        return fail(record.error());
    await(workspace()->records().save(present.id, present.rev, *record), [this](const SavedRecord& saved) {
        console().line(saved.id.toString() + u'\t' + saved.rev,
                       {{u"id"_s, saved.id.toString()}, {u"rev"_s, saved.rev}});
        finish(ExitStatus::Done);
    });
}

} // namespace shanke::cli
