// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordsOf.h"

#include "exchange/labelKey.h"
#include "exchange/lessonOf.h"
#include "exchange/termRecordOf.h"
#include "lesson/LessonHeader.h"
#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString Remainder = u"imported"_s;

void leaveIn(Record& record, const Blocks& before, const Blocks& after)
{
    Blocks blocks = before;
    if (isOfTerm(record.kind().word)) {
        blocks.insert(blocks.end(), after.begin(), after.end());
        record = withLeftOver(record, blocks);
        return;
    }
    const Blocks own = record.items<Block>(Remainder);
    blocks.insert(blocks.end(), own.begin(), own.end());
    blocks.insert(blocks.end(), after.begin(), after.end());
    record.setItems(Remainder, blocks);
}

// The plan whose title a guide says; of several the nearest one before it, else the first behind it.
std::optional<size_t> planFor(const std::vector<ImportedRecord>& records, size_t guide)
{
    static const QRegularExpression number(u"^第?[0-9一二三四五六七八九十]{1,3}课?"_s);
    const auto key = [](const Record& record) {
        return labelKey(lessonHeaderOf(record).title).remove(number);
    };
    const QString wanted = key(records[guide].record);
    std::optional<size_t> found;
    for (size_t i = 0; i < records.size() && !wanted.isEmpty(); ++i) {
        const bool isPlan = records[i].record.kind().word == planKind().word;
        if (isPlan && key(records[i].record) == wanted && (i < guide || !found))
            found = i;
    }
    return found;
}

} // namespace

std::vector<ImportedRecord> recordsOf(const ImportedFile& file, const RecordOrigin& origin,
                                      const QDateTime& now)
{
    std::vector<ImportedRecord> records;
    LessonHeader header;
    Blocks beside;
    for (size_t i = 0; i < file.documents.size(); ++i) {
        const ImportedDocument& document = file.documents[i];
        const size_t before = records.size();
        if (document.kind == planKind().word) {
            LessonPlan plan = LessonPlan::create(origin, now);
            fillPlan(plan, document, header);
            header = plan.header();
            records.push_back({i, std::move(plan), {}});
        } else if (document.kind == guideKind().word) {
            StudyGuide guide(Record::create(guideKind(), origin, now));
            fillGuide(guide, document, header);
            header = guide.header();
            records.push_back({i, std::move(guide), {}});
        } else if (isOfTerm(document.kind)) {
            const bool isPlan = document.kind == termPlanKind().word;
            const Record record = Record::create(isPlan ? termPlanKind() : pacingKind(), origin, now);
            records.push_back({i, filledTerm(record, document), {}});
        } else if (!document.isLeftOut) {
            const Blocks left = remainderOf(document);
            beside.insert(beside.end(), left.begin(), left.end());
        }
        if (document.isLeftOut) // what goes on with it has its header all the same
            records.erase(records.begin() + qsizetype(before), records.end());
        if (records.size() == before)
            continue;
        leaveIn(records.back().record, std::exchange(beside, {}), {});
    }
    if (!records.empty())
        leaveIn(records.back().record, {}, beside);
    for (size_t i = 0; i < records.size(); ++i) {
        if (records[i].record.kind().word == guideKind().word)
            records[i].plan = planFor(records, i);
    }
    return records;
}

} // namespace shanke
