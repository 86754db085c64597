// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/BundlePreviewing.h"

namespace shanke {

void BundlePreviewing::start(const BundleOrder& order, const Answer<BundlePreview>& answer)
{
    const auto sources = m_facts.sourcesFor(order);
    if (!sources) {
        answer(tl::unexpected(sources.error()));
        return emit over();
    }
    const qint64 partBytes = order.partBytes > 0 ? order.partBytes : BundlePlanner::LargestPart;
    elsewhere([this, sources, partBytes] { return BundlePlanner(partBytes, stop()).plan(*sources); },
              [this, answer](const Result<BundlePlan>& planned) {
                  answer(planned.map([](const BundlePlan& plan) {
                      return BundlePreview{plan.documents, plan.pieces, plan.textBytes, plan.pieceBytes,
                                           int(plan.parts.size())};
                  }));
                  emit over();
              });
}

} // namespace shanke
