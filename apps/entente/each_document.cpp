// Articles to Documents on several threads. A window of articles is read at a time, each by one
// thread, and handed over in the order of the inputs, so the output does not depend on the threads.

#include <atomic>
#include <thread>

#include "command.h"

namespace entente {
namespace {

constexpr std::size_t articles_a_thread = 16;  // in one window

class Window {
  public:
    Window(const Pipeline& pipeline, unsigned threads) : pipeline_(pipeline), threads_(threads) {}

    bool full() const { return articles_.size() >= threads_ * articles_a_thread; }
    void add(Article article) { articles_.push_back(std::move(article)); }

    bool hand_over(const std::function<bool(Document)>& use) {
        if (threads_ <= 1) {
            for (Article& article : articles_) {
                if (!use(pipeline_.read(std::move(article)))) return false;
            }
            articles_.clear();
            return true;
        }
        std::vector<Document> documents(articles_.size());
        std::atomic<std::size_t> next = 0;
        const auto work = [&] {
            for (std::size_t i = next++; i < articles_.size(); i = next++) {
                documents[i] = pipeline_.read(std::move(articles_[i]));
            }
        };
        {
            std::vector<std::jthread> workers;
            for (unsigned t = 0; t < threads_; ++t)
                workers.emplace_back(work);
        }
        articles_.clear();
        for (Document& document : documents) {
            if (!use(std::move(document))) return false;
        }
        return true;
    }

  private:
    const Pipeline& pipeline_;
    std::size_t threads_;
    std::vector<Article> articles_;
};

}  // namespace

Exit each_document(const Options& options, const Pipeline& pipeline,
                   const std::function<bool(const Article&)>& skip,
                   const std::function<bool(Document)>& use) {
    const unsigned threads =
        options.threads == 0 ? std::thread::hardware_concurrency() : options.threads;
    Window window(pipeline, std::max(threads, 1U));
    bool other_language = false;
    const Exit exit = each_article(options, [&](Article article) {
        if (article.language != "en") {
            complain({"is not in English (" + article.language + "): skipped", article.source, 0});
            other_language = true;
            return true;
        }
        if (skip && skip(article)) return true;
        window.add(std::move(article));
        return !window.full() || window.hand_over(use);
    });
    if (exit == Exit::bad_usage || exit == Exit::broken) return exit;
    if (!window.hand_over(use)) return Exit::broken;
    return other_language ? Exit::some_refused : exit;
}

}  // namespace entente
