// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Textbook.h"

#include <QFuture>

namespace shanke {

class Engine;

// The textbooks from which lessons are picked. They are edited as every record is (RecordRepository). Called
// from the ui thread.
class TextbookService
{
public:
    explicit TextbookService(Engine& engine);

    // Of the county, of the school, and one's own: by subject, grade and volume, the newest edition first.
    QFuture<Result<std::vector<Textbook>>> all();

private:
    Engine& m_engine;
};

} // namespace shanke
