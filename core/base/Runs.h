// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Run.h"

#include <QList>

#include <memory>
#include <vector>

namespace shanke {

// Owns the runs under way: each goes soon after it is over, never inside of what it is saying, and all that
// are left go with this object, the newest first. Whoever has one lets it go before what runs work on. Lives
// in one thread, with its runs.
class Runs : public QObject
{
public:
    ~Runs() override;

    template <typename T>
    T& keep(std::unique_ptr<T> run)
    {
        T& kept = *run;
        add(std::move(run));
        return kept;
    }

    // Those of one kind, the oldest first.
    template <typename T>
    QList<T*> all() const
    {
        QList<T*> found;
        for (const auto& run : m_runs) {
            if (auto* each = dynamic_cast<T*>(run.get()))
                found.append(each);
        }
        return found;
    }

private:
    void add(std::unique_ptr<Run> run);
    void end(const Run* run);

    std::vector<std::unique_ptr<Run>> m_runs;
};

} // namespace shanke
