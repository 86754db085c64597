// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/PaperReader.h"

#include "lesson/rosterNames.h"
#include "platform/DatabaseNames.h"
#include "research/peopleFields.h"
#include "sheet/evidenceSheet.h"
#include "sheet/rollSheet.h"
#include "workspace/files/PictureReader.h"
#include "workspace/lessons/SubmissionReader.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/records/RecordDocuments.h"
#include "workspace/research/ResearchReader.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QList<DatabaseName> searched(const ReadView& view, const DatabaseName& database)
{
    if (!database.isEmpty())
        return {database};
    QList<DatabaseName> names = view.databases.stores.keys();
    std::sort(names.begin(), names.end());
    const DatabaseName own = spaceOf(view.account.user);
    std::stable_partition(names.begin(), names.end(), [&](const DatabaseName& each) { return each == own; });
    return names;
}

Result<PaperSource> found(const ReadView& view, const DatabaseName& database, const DocId& id)
{
    for (const DatabaseName& each : searched(view, database)) {
        SHANKE_LET(DocumentStore * store, view.databases.find(each));
        SHANKE_LET(const ReadSnapshot snapshot, store->read());
        const auto stored = readRecord(*store, snapshot, id);
        if (stored)
            return PaperSource{.id = id, .database = each, .document = stored->record.toJson()};
        if (stored.error().kind != ErrorKind::NotFound)
            return tl::unexpected(stored.error());
    }
    return fail(ErrorKind::NotFound, u"There is no document %1 here."_s.arg(id.toString()));
}

// The newest that holds, where it is about what the document says now: an older one is about something else.
Result<std::optional<PaperDecision>> decisionOn(const ReadView& view, const Record& record, const DocId& plan,
                                                const Roster& roster)
{
    SHANKE_LET(const SubmissionReader desk, SubmissionReader::of(view));
    SHANKE_LET(const auto reviews, desk.reviewsOf(record.author(), plan));
    SHANKE_LET(const Digest now, record.contentHash());
    for (const ReviewEntry& review : reviews) {
        for (const Decision& decision : review.decisions) {
            if (!decision.judgement.isGood())
                continue;
            if (decision.contentHash != now)
                return std::nullopt;
            return PaperDecision{decision, nameOf(roster, decision.author),
                                 decision.inPlace.isEmpty() ? QString()
                                                            : nameOf(roster, decision.inPlaceOf())};
        }
    }
    return std::nullopt;
}

// The roll of a meeting. A record of which nothing was indexed yet has none.
Result<SheetParts> saidOnPaper(const ReadView& view, const DocId& id)
{
    if (!hasSide(id))
        return SheetParts();
    SHANKE_LET(const ResearchReader research, ResearchReader::of(view));
    const auto said = research.about(id);
    if (!said)
        return said.error().kind == ErrorKind::NotFound ? Result<SheetParts>(SheetParts())
                                                        : tl::unexpected(said.error());
    const auto* meeting = std::get_if<MeetingSide>(&said->side);
    return meeting ? rollSheet(*meeting, said->names) : SheetParts();
}

} // namespace

Reader mostToHandOut(const UserId& author, const UserId& user, const Roster& roster)
{
    if (author == user)
        return Reader::Self;
    return isApprover(roster, user) ? Reader::Reviewers : Reader::Staff;
}

Result<PaperSource> readForPaper(const ReadView& view, const DatabaseName& database, const DocId& id)
{
    SHANKE_LET(PaperSource source, found(view, database, id));
    SHANKE_LET(const Record record, recordFrom(id, source.document));
    const Roster roster = rosterOf(view.databases, view.account).value_or(Roster{});
    source.most = mostToHandOut(record.author(), view.account.user, roster);
    if (record.kind().isHandedIn) {
        SHANKE_LET(source.decision, decisionOn(view, record, id, roster));
    }
    source.pictures = picturesShownBy(view, source.database, source.document);
    source.document = withNames(record.kind(), source.document,
                                [&](const QString& account) { return shownNameOf(roster, account); });
    source.author = shownNameOf(roster, record.author().toString());
    SHANKE_LET(source.said, saidOnPaper(view, id));
    return source;
}

Result<PaperSource> readEvidenceForPaper(const ReadView& view, const TermDays& term)
{
    const AccountSettings& account = view.account;
    SHANKE_LET(const ResearchReader research, ResearchReader::of(view));
    SHANKE_LET(EvidenceView evidence, research.evidence(account.user, term));
    const Roster roster = rosterOf(view.databases, account).value_or(Roster{});
    const QString school = roster.schoolName.isEmpty() ? account.school.toString() : roster.schoolName;
    return PaperSource{.id = {},
                       .most = Reader::Self,
                       .whole = evidenceSheet({account.name, school, term, std::move(evidence.lines),
                                               std::move(evidence.titles)})};
}

} // namespace shanke
