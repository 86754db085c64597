// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/TextbookService.h"

#include "workspace/engine/Engine.h"
#include "workspace/lessons/TextbookReader.h"
#include "workspace/reading/ReadView.h"

namespace shanke {

TextbookService::TextbookService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<std::vector<Textbook>>> TextbookService::all()
{
    return m_engine.read([](const ReadView& view) { return textbooksFor(view.databases, view.account); });
}

} // namespace shanke
