// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/proofSheet.h"

#include "paper/paperLabels.h"

#include <QCoreApplication>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* ProofContext = "Receipts";

SheetLabel proofLabel(const char* source, std::vector<int> numbers = {})
{
    return {source, ProofContext, std::move(numbers)};
}

SheetRuns plain(const QString& text)
{
    return {plainRun(text)};
}

QString momentOf(const QDateTime& at)
{
    return at.isValid() ? at.toString(u"yyyy-MM-dd HH:mm:ss t"_s) : u"–"_s;
}

// Rows of a label and what stands beside it.
class FactTable
{
public:
    void add(const SheetLabel& label, const SheetRuns& value)
    {
        m_table.rows.push_back({SheetCell{{SheetParagraph{{{label, Emphasis::None}}, {}}}, CellKind::Label},
                                SheetCell{{SheetParagraph{value, {}}}, CellKind::Text}});
    }
    void add(const char* label, const QString& value)
    {
        if (!value.isEmpty())
            add(proofLabel(label), plain(value));
    }
    SheetPart take() { return {std::move(m_table)}; }

private:
    SheetTable m_table{{30, 70}, 0, {}};
};

QString lessonsOf(const EventProof& proof)
{
    QStringList lines;
    for (const PlannedLesson& lesson : proof.lessons)
        lines.append(
            u"%1  %2  %3"_s.arg(lesson.date.toString(Qt::ISODate), lesson.className).arg(lesson.slot));
    return lines.join(u"; "_s);
}

void addWhat(FactTable& table, const EventProof& proof, const SheetLanguage& language)
{
    table.add(QT_TRANSLATE_NOOP("Receipts", "Title"), proof.title);
    if (proof.verdict)
        table.add(QT_TRANSLATE_NOOP("Receipts", "Decided"), language.text(verdictLabel(*proof.verdict)));
    table.add(QT_TRANSLATE_NOOP("Receipts", "In place of"), proof.inPlaceOf);
    table.add(QT_TRANSLATE_NOOP("Receipts", "Why it was taught first"), proof.reason);
    table.add(QT_TRANSLATE_NOOP("Receipts", "Lessons (day, class, period)"), lessonsOf(proof));
    table.add(QT_TRANSLATE_NOOP("Receipts", "Signed by"),
              u"%1 (%2)"_s.arg(proof.name, proof.author.toString()));
    table.add(QT_TRANSLATE_NOOP("Receipts", "Signed at, by the clock of the PC"), momentOf(proof.signedAt));
    table.add(QT_TRANSLATE_NOOP("Receipts", "PC"), proof.device.toString());
    table.add(QT_TRANSLATE_NOOP("Receipts", "Number among all that this PC signed"),
              QString::number(proof.counter));
    table.add(QT_TRANSLATE_NOOP("Receipts", "The one before it"),
              proof.previous ? QString::fromLatin1(proof.previous->toHex()) : QString());
    table.add(QT_TRANSLATE_NOOP("Receipts", "Digest of the content"),
              proof.content ? QString::fromLatin1(proof.content->toHex()) : QString());
}

void addReceipts(FactTable& table, const EventProof& proof)
{
    for (const ProofReceipt& receipt : proof.receipts)
        table.add(QT_TRANSLATE_NOOP("Receipts", "Taken by the server, by its clock"),
                  u"%1  (%2)"_s.arg(momentOf(receipt.at)).arg(receipt.number));
    if (!proof.existedBy.isValid())
        table.add(proofLabel(QT_TRANSLATE_NOOP("Receipts", "Proven")),
                  {{proofLabel(QT_TRANSLATE_NOOP("Receipts", "No server has signed for it yet.")), {}}});
    else
        table.add(QT_TRANSLATE_NOOP("Receipts", "It existed at the latest"), momentOf(proof.existedBy));
    if (proof.isClockWrong())
        table.add(proofLabel(QT_TRANSLATE_NOOP("Receipts", "Clock of the PC")),
                  {{proofLabel(QT_TRANSLATE_NOOP("Receipts", "at least %1 minutes ahead of the server"),
                               {int(proof.clockAhead().count())}),
                    {}}});
}

} // namespace

PaperSheet proofSheet(const KindDescription& kind, const EventProof& proof, const SheetLanguage& language)
{
    const SheetLabel title = proofLabel(QT_TRANSLATE_NOOP("Receipts", "Receipt"));
    FactTable table;
    table.add(proofLabel(QT_TRANSLATE_NOOP("Receipts", "For")), {{SheetLabel{kind.label}, {}}});
    addWhat(table, proof, language);
    addReceipts(table, proof);
    table.add(QT_TRANSLATE_NOOP("Receipts", "Document"), proof.id.toString());
    table.add(QT_TRANSLATE_NOOP("Receipts", "Check code"), receiptCodeOf(proof.id));
    PaperSheet sheet{.title = language.text(title), .kind = title, .parts = {}};
    sheet.parts.push_back({SheetTitle{{{title, {}}}, {}}});
    sheet.parts.push_back(table.take());
    sheet.parts.push_back({SheetParagraph{
        {{proofLabel(QT_TRANSLATE_NOOP(
              "Receipts",
              "The clock of a PC can be set: what it says is no proof. Proven is the order, since each "
              "signed document names the one before it, and the time by which a server had it. Whoever "
              "has the records of the school finds this document by the check code and sees whether it "
              "is the one that was signed.")),
          {}}},
        {},
        ParagraphStyle::Quiet}});
    sheet.changed = proof.signedAt;
    return sheet;
}

} // namespace shanke
