// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "kind/Record.h"

#include <QObject>

#include <functional>

namespace shanke {

// The record under the hands of a person, and the way back. Each change replaces one place of the record and
// can be undone; quick typing in one place is one step back. Snapshots share what did not change, so the way
// is long and cheap. A record of a newer program is only shown: nothing changes it. Knows nothing of storing.
// Lives in the ui thread.
class RecordEdits : public QObject
{
    Q_OBJECT
public:
    // `clock` tells where one run of typing ends.
    RecordEdits(Record record, const Clock& clock, QObject* parent = nullptr);

    const Record& record() const { return m_record; }
    const Clock& clock() const { return m_clock; }
    // Grows with every change, undo and redo; never with reset().
    int generation() const { return m_generation; }

    // Another record, or another version of it: there is no way back beyond.
    void reset(const Record& record);

    // Nothing happens when the place already holds the value.
    template <typename T>
    void setObject(const QString& place, const T& value)
    {
        Record record = m_record;
        record.setObject(place, value);
        change(place, record);
    }
    template <typename T>
    void setItems(const QString& place, const std::vector<T>& values)
    {
        Record record = m_record;
        record.setItems(place, values);
        change(place, record);
    }
    void setFiles(const QJsonArray& files);
    // All of it at once: one step back undoes it.
    void setAll(const Record& record);
    // The file of a picture that a text shows comes after the text: every state that shows it gets it, so
    // that both are one step. `withFile` adds it.
    void joinFile(const QString& name, const std::function<QJsonArray(const QJsonArray& files)>& withFile);
    // Whatever `change` changes here is one step back.
    void asOneStep(const std::function<void()>& change);
    // What changes next is a step by itself.
    void endRun() { m_runPlace.clear(); }

    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    void undo();
    void redo();

signals:
    // `place` as the description of the kind names it; empty when it may be any.
    void changed(const QString& place);

private:
    struct Snapshot
    {
        Record record;
        QString place; // what the change after it touched
    };

    void change(const QString& place, const Record& record);
    void putInPlace(const Record& record, const QString& place);
    void travel(std::vector<Snapshot>& from, std::vector<Snapshot>& to);

    const Clock& m_clock;
    Record m_record;
    std::vector<Snapshot> m_past;
    std::vector<Snapshot> m_future;
    QString m_runPlace; // the run of typing going on: its place, the rows there, its last stroke
    QString m_runShape;
    std::chrono::milliseconds m_runAt{0};
    int m_generation = 0;
};

} // namespace shanke
