// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/RecordEdits.h"

#include "lesson/InlineMarkup.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSnapshots = 200;
constexpr std::chrono::milliseconds pauseThatEndsARun{1500};

// The ids of a place's rows in order: adding, removing or moving one is never part of a run of typing.
QString shapeOf(const QJsonValue& place)
{
    QString shape;
    for (const QJsonValue& row : place.toArray())
        shape += row["id"_L1].toString() + QChar::Space;
    return shape;
}

bool saysAnywhere(const QJsonValue& value, const QString& text)
{
    const auto says = [&text](const QJsonValue& inner) { return saysAnywhere(inner, text); };
    if (value.isString())
        return value.toString().contains(text);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), says);
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), says);
}

bool shows(const Record& record, const QString& picture)
{
    return saysAnywhere(record.toJson(), u"attachment:"_s + escapedMarkup(picture) + u'"');
}

} // namespace

RecordEdits::RecordEdits(Record record, const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_record(std::move(record))
{
}

void RecordEdits::reset(const Record& record)
{
    m_record = record;
    m_past.clear();
    m_future.clear();
    m_runPlace.clear();
    emit changed(QString());
}

void RecordEdits::setFiles(const QJsonArray& files)
{
    Record record = m_record;
    record.setFiles(files);
    m_runPlace.clear(); // a file is never part of a run of typing
    change(u"files"_s, record);
}

void RecordEdits::setAll(const Record& record)
{
    if (m_record.isNewer() || record == m_record)
        return; // only shown, or nothing new
    m_past.push_back({m_record, {}});
    m_runPlace.clear();
    putInPlace(record, {});
}

void RecordEdits::asOneStep(const std::function<void()>& change)
{
    const int generation = m_generation;
    std::vector<Snapshot> past = m_past;
    past.push_back({m_record, {}});
    change();
    m_runPlace.clear();
    if (m_generation == generation)
        return;
    if (past.size() > mostSnapshots)
        past.erase(past.begin());
    m_past = std::move(past);
}

void RecordEdits::joinFile(const QString& name,
                           const std::function<QJsonArray(const QJsonArray& files)>& withFile)
{
    const auto join = [&](Record& record) {
        if (!shows(record, name))
            return false;
        record.setFiles(withFile(record.files()));
        return true;
    };
    for (auto state = m_past.rbegin(); state != m_past.rend() && join(state->record);)
        ++state;
    for (Snapshot& state : m_future)
        join(state.record);
    if (m_record.isNewer() || !join(m_record))
        return;
    ++m_generation;
    emit changed(u"files"_s);
}

void RecordEdits::change(const QString& place, const Record& record)
{
    const QJsonValue value = record.toJson().value(place);
    if (m_record.isNewer() || m_record.toJson().value(place) == value)
        return; // only shown, or nothing new
    const QString shape = shapeOf(value);
    const auto now = m_clock.monotonic();
    const bool sameRun =
        place == m_runPlace && shape == m_runShape && now - m_runAt < pauseThatEndsARun && !m_past.empty();
    if (!sameRun)
        m_past.push_back({m_record, place});
    m_runPlace = place;
    m_runShape = shape;
    m_runAt = now;
    putInPlace(record, place);
}

void RecordEdits::putInPlace(const Record& record, const QString& place)
{
    if (m_past.size() > mostSnapshots)
        m_past.erase(m_past.begin());
    m_future.clear();
    m_record = record;
    ++m_generation;
    emit changed(place);
}

void RecordEdits::undo()
{
    travel(m_past, m_future);
}

void RecordEdits::redo()
{
    travel(m_future, m_past);
}

void RecordEdits::travel(std::vector<Snapshot>& from, std::vector<Snapshot>& to)
{
    if (from.empty())
        return;
    const Snapshot target = std::move(from.back());
    from.pop_back();
    to.push_back({m_record, target.place});
    m_record = target.record;
    m_runPlace.clear();
    ++m_generation;
    emit changed(target.place);
}

} // namespace shanke
