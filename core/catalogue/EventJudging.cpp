// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/EventJudging.h"

#include "catalogue/EventIndexer.h"
#include "lesson/Decision.h"
#include "trust/Ruling.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

struct IndexedEvent
{
    qint64 document = 0;
    Reason before = Reason::None;
    bool wasGood = false;
    bool approves = false;
    bool isReadable = false; // then it is one of the evidence
};

struct Indexed
{
    std::vector<IndexedEvent> rows;
    Evidence evidence; // its events begin with the readable ones of the rows, in their order
};

QJsonObject objectIn(const Statement& row, int column)
{
    return QJsonDocument::fromJson(row.bytes(column)).object();
}

// Whom is believed, as one text.
QString fingerprintOf(const TrustSettings& settings)
{
    QJsonObject named;
    for (const auto& [school, edition] : settings.kept.named)
        named[school.toString()] = edition.toJson();
    const QJsonObject json{{u"anchor"_s, settings.anchor ? settings.anchor->toJson() : QJsonObject()},
                           {u"named"_s, named}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<bool> isJudged(const ReadSnapshot& catalogue, const QString& settings)
{
    SHANKE_LET(Statement row, catalogue.query("SELECT 1 FROM judging WHERE settings = ?", settings));
    return row.next();
}

Result<> readAuthority(const ReadSnapshot& catalogue, Evidence& evidence)
{
    SHANKE_LET(Statement row,
               catalogue.query("SELECT src.name, d.id, a.body FROM authority a JOIN document d ON"
                               " d.key = a.document JOIN source src ON src.key = d.source"));
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return {};
        evidence.take(DatabaseName(row.text(0)), DocId(row.text(1)), objectIn(row, 2));
    }
}

IndexedEvent readEvent(const Statement& row, Evidence& evidence)
{
    const auto verdict = row.isNull(6) ? Verdict::Returned : Verdict(row.integer(6));
    IndexedEvent event{row.integer(0), Reason(row.integer(4)), row.flag(5),
                       verdict == Verdict::Approved || verdict == Verdict::ApprovedWithNotes, false};
    const bool isSigned = SignatureCheck(row.integer(3)) == SignatureCheck::Right;
    auto read =
        ChainEvent::fromSummary(DatabaseName(row.text(7)), DocId(row.text(1)), objectIn(row, 2), isSigned);
    event.isReadable = read.has_value();
    if (read)
        evidence.events.push_back(*std::move(read));
    return event;
}

Result<Indexed> readAll(const ReadSnapshot& catalogue)
{
    Indexed indexed;
    SHANKE_LET(Statement row,
               catalogue.query("SELECT e.document, d.id, e.summary, e.signature, e.reason, e.is_good,"
                               " c.verdict, src.name FROM event e JOIN document d ON d.key = e.document"
                               " JOIN source src ON src.key = d.source"
                               " LEFT JOIN decision c ON c.document = e.document ORDER BY e.document"));
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            break;
        indexed.rows.push_back(readEvent(row, indexed.evidence));
    }
    SHANKE_TRY(readAuthority(catalogue, indexed.evidence));
    return indexed;
}

// Where nobody is believed yet, what a device signed waits for a roster.
Judgement withoutAnchor(const ChainEvent& event, const KnownKeys& keys)
{
    const PublicKey* key = keys.of(event);
    if (!key)
        return Judgement::waiting(Reason::UnknownDevice);
    return event.isSignedBy(*key) ? Judgement::waiting(Reason::RosterMissing)
                                  : Judgement::refused(Reason::Altered);
}

Ruling rule(const TrustSettings& settings, const Evidence& evidence)
{
    if (settings.anchor)
        return judge(*settings.anchor, settings.kept, evidence);
    Ruling ruling;
    const KnownKeys keys(evidence);
    for (const ChainEvent& event : evidence.events)
        ruling.events.push_back(withoutAnchor(event, keys));
    return ruling;
}

// Nothing that a desk holds where something is missing reads approved.
std::vector<Judgement> judgementsOf(const Ruling& ruling, const Indexed& indexed)
{
    const Evidence& evidence = indexed.evidence;
    std::vector<Judgement> judgements;
    size_t index = 0;
    for (const IndexedEvent& row : indexed.rows) {
        if (!row.isReadable)
            continue;
        const bool isIncomplete =
            row.approves && ruling.incomplete.contains(evidence.events[index].database());
        judgements.push_back(isIncomplete && ruling.events[index].isGood()
                                 ? Judgement::waiting(Reason::Incomplete)
                                 : ruling.events[index]);
        ++index;
    }
    return judgements;
}

Result<> writeDevices(WriteTransaction& catalogue, const Ruling& ruling)
{
    SHANKE_TRY(catalogue.execute("DELETE FROM device"));
    for (const auto& [place, device] : ruling.devices) {
        QStringList voices;
        for (const UserId& user : device.voices)
            voices.append(user.toString());
        SHANKE_TRY(
            catalogue.execute("INSERT INTO device (school, id, belief, revoked, voices) VALUES (?,?,?,?,?)",
                              place.first.toString(), place.second.toString(), int(device.belief),
                              device.isRevoked, voices.join(u'\n')));
    }
    return {};
}

} // namespace

Result<std::vector<qint64>> judgeEvents(WriteTransaction& catalogue, const TrustSettings& settings)
{
    std::vector<qint64> changed;
    const QString fingerprint = fingerprintOf(settings);
    SHANKE_LET(const bool isDone, isJudged(catalogue, fingerprint));
    if (isDone)
        return changed;
    SHANKE_LET(const Indexed indexed, readAll(catalogue));
    const Ruling ruling = rule(settings, indexed.evidence);
    SHANKE_TRY(writeDevices(catalogue, ruling));
    const std::vector<Judgement> judgements = judgementsOf(ruling, indexed);
    size_t index = 0;
    for (const IndexedEvent& row : indexed.rows) {
        const Judgement now = row.isReadable ? judgements[index++] : Judgement::refused(Reason::Altered);
        if (now.reason == row.before && now.isGood() == row.wasGood)
            continue;
        SHANKE_TRY(catalogue.execute("UPDATE event SET reason = ?, is_good = ? WHERE document = ?",
                                     int(now.reason), now.isGood(), row.document));
        changed.push_back(row.document);
    }
    SHANKE_TRY(catalogue.execute("DELETE FROM judging"));
    SHANKE_TRY(catalogue.execute("INSERT INTO judging (settings) VALUES (?)", fingerprint));
    return changed;
}

} // namespace shanke
