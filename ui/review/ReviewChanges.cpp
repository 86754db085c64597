// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewChanges.h"

#include "lesson/InlineMarkup.h"
#include "lesson/PlanBase.h"
#include "ui/common/KindWords.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestQuote = 60;

QString quoted(const QString& markup)
{
    const QString plain = plainFromMarkup(markup).simplified();
    return plain.size() > LongestQuote ? plain.left(LongestQuote) + u'…' : plain;
}

// As a person reads what stands in a field.
QString valueOf(const FieldDescription* field, const QString& value)
{
    return field && !field->choices.empty() ? KindWords::choice(*field, value) : quoted(value);
}

// The plan that it was made from, to be read as what it became.
std::optional<Record> baseOf(const Record& content)
{
    QJsonObject json = PlanBase::fromJson(content.toJson().value(u"base"_s).toObject()).content;
    if (json.isEmpty())
        return std::nullopt;
    json.insert(u"kind"_s, content.kind().word);
    auto base = Record::readable(content.kind(), json);
    return base ? std::optional(*std::move(base)) : std::nullopt;
}

// Of whom and when a lesson is differs from the standard by its nature.
bool isToSay(const KindDescription& kind, const RecordChange& change, ComparedTo what)
{
    const PlaceDescription* place = kind.place(change.place);
    return what == ComparedTo::LastTime || (place && place->type != PlaceType::Object);
}

} // namespace

QString ReviewChanges::sentenceOf(const KindDescription& kind, const RecordChange& change)
{
    const QString place = KindWords::place(kind, change.place);
    switch (change.kind) {
    case RecordChange::Kind::Added:
        //: a place of the plan, and what stands there now
        return tr("%1: new: %2").arg(place, quoted(change.after));
    case RecordChange::Kind::Removed:
        return tr("%1: taken out: %2").arg(place, quoted(change.before));
    case RecordChange::Kind::Moved:
        return tr("%1: moved from %2 to %3").arg(place, change.before, change.after);
    case RecordChange::Kind::Changed:
        break;
    }
    const PlaceDescription* described = kind.place(change.place);
    const FieldDescription* field = described ? described->field(change.field) : nullptr;
    const QString where = field ? place + u" · "_s + KindWords::label(field->label) : place;
    //: a place of the plan, what stood there, what stands there
    return tr("%1: %2 → %3").arg(where, valueOf(field, change.before), valueOf(field, change.after));
}

void ReviewChanges::add(Found& found, const Record& before, const Record& after, ComparedTo what)
{
    for (const RecordChange& change : recordDiff(before, after)) {
        if (!isToSay(after.kind(), change, what))
            continue;
        const bool isGone = change.kind == RecordChange::Kind::Removed;
        if (!isGone && !change.id.isEmpty())
            found.blocks.insert(change.id);
        found.lines.append({isGone ? QString() : change.id, sentenceOf(after.kind(), change)});
    }
}

// All of what belongs to it and was not handed in then is new.
ReviewChanges::Found ReviewChanges::sinceLastTime(const Submission& now, const Submission& earlier)
{
    Found found;
    add(found, earlier.content, now.content, ComparedTo::LastTime);
    for (const HandedInRecord& each : now.belonging) {
        const auto before = std::find_if(earlier.belonging.begin(), earlier.belonging.end(),
                                         [&](const HandedInRecord& other) { return other.id == each.id; });
        const bool isNew = before == earlier.belonging.end();
        add(found, isNew ? Record::create(each.content.kind(), {}, {}) : before->content, each.content,
            ComparedTo::LastTime);
    }
    return found;
}

ReviewChanges ReviewChanges::of(const OpenSubmission& submission)
{
    ReviewChanges changes;
    const Submission& now = submission.submission;
    if (submission.earlier)
        changes.m_found[ComparedTo::LastTime] = sinceLastTime(now, *submission.earlier);
    if (const auto base = baseOf(now.content))
        add(changes.m_found[ComparedTo::Standard], *base, now.content, ComparedTo::Standard);
    return changes;
}

const ReviewChanges::Found& ReviewChanges::found(ComparedTo what) const
{
    static const Found nothing;
    const auto found = m_found.find(what);
    return found == m_found.end() ? nothing : found->second;
}

const QSet<QString>& ReviewChanges::blocks(ComparedTo what) const
{
    return found(what).blocks;
}

const QList<ShownChange>& ReviewChanges::lines(ComparedTo what) const
{
    return found(what).lines;
}

} // namespace shanke
