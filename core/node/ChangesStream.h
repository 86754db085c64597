// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "couch/Changes.h"
#include "node/NodeDatabases.h"
#include "node/NodeUser.h"

#include <QIODevice>

#include <memory>

namespace shanke {

class ChangesRows;

// The changes of a database as CouchDB tells them with feed=continuous: a row a line, those that are there
// and then those that come; an empty line after each `heartbeat` of silence. Without a heartbeat it ends
// after `timeout` of silence; also with its limit, with its database, and when the reader may not read it any
// more. The last line says where. Reads the store as it is read itself, some rows at a time: who dawdles
// holds nothing in memory. Lives in the thread of the databases.
class ChangesStream final : public QIODevice
{
public:
    ChangesStream(NodeDatabases& databases, NodeDatabase& database, NodeUser reader,
                  couch::ChangesQuery query, Clock& clock);
    ~ChangesStream() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended && m_buffer.isEmpty(); } // and nothing more will come

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void wake();
    void fill();
    Result<> append(NodeDatabase& database);
    Result<> toldAll();
    void end(qint64 pending);
    std::chrono::milliseconds patience() const;
    void watch(std::chrono::milliseconds wait);
    void onSilence();

    NodeDatabases& m_databases;
    QString m_name;
    NodeUser m_reader;
    couch::ChangesQuery m_query; // `since` and `limit` as they are left to tell
    bool m_isLimited;
    std::unique_ptr<ChangesRows> m_rows; // while there are some to tell
    Clock& m_clock;
    std::chrono::milliseconds m_quietSince; // of the clock's monotonic time
    QByteArray m_buffer;
    bool m_caughtUp = false;
    bool m_ended = false;
};

} // namespace shanke
