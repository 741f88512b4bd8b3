# What fish offers behind ecwid.
# Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`;
# edit the description, not this file.

# The flags of a command as NAME or NAME:WHAT, and @N for those of another row. WHAT it takes: - nothing, b true or
# false, f a file, eN a value of a list, o@N an object with the flags of that row; a comma at the end: several of them.
function __ecwid_row
    switch $argv[1]
        case get-specific-app-storage-data
            string split -n ' ' 'store-id key @1'
        case update-specific-app-storage-data
            string split -n ' ' 'store-id key @2 @3'
        case add-app-storage-data
            string split -n ' ' 'store-id key @2 @3'
        case delete-specific-app-storage-data
            string split -n ' ' 'store-id key @1'
        case get-app-subscription-status
            string split -n ' ' 'store-id @1'
        case cancel-app-subscription
            string split -n ' ' 'store-id namespace @4'
        case custom-charge-with-ecwid-billing
            string split -n ' ' 'store-id amount currency:e2 description idempotency-key metadata @1'
        case get-all-app-storage-data
            string split -n ' ' 'store-id @1'
        case get-batch-status
            string split -n ' ' 'store-id ticket escaped-json:b @1'
        case search-batch-requests-by-status
            string split -n ' ' 'store-id status:e3 limit offset @1'
        case create-batch-request
            string split -n ' ' 'store-id allow-parallel-mode:b stop-on-first-failure:b deduplication-key group-id @5'
        case stop-and-delete-batch-request
            string split -n ' ' 'store-id ticket-id @1'
        case stop-batch-request
            string split -n ' ' 'store-id ticket-id group-id escaped-json:b @1'
        case upload-category-image
            string split -n ' ' 'store-id category-id external-url @6'
        case delete-category-image
            string split -n ' ' 'store-id category-id @1'
        case upload-category-image-async
            string split -n ' ' 'store-id category-id external-url @7 @3'
        case search-categories
            string split -n ' ' 'store-id keyword parent parent-ids with-subcategories:b hidden-categories:b offset limit lang response-fields product-ids:b @8'
        case create-category
            string split -n ' ' 'store-id @9 @3'
        case get-category
            string split -n ' ' 'store-id category-id base-url clean-ur-ls:b slugs-without-ids:b lang response-fields product-ids:b hidden-categories:b @1'
        case update-category
            string split -n ' ' 'store-id category-id @10 @3'
        case delete-category
            string split -n ' ' 'store-id category-id @1'
        case get-order-of-categories
            string split -n ' ' 'store-id parent-category @1'
        case update-order-of-categories
            string split -n ' ' 'store-id parent-category @11 @3'
        case assign-products-to-the-category
            string split -n ' ' 'store-id category-id @12 @3'
        case get-order-of-products
            string split -n ' ' 'store-id parent-category @1'
        case update-order-of-products
            string split -n ' ' 'store-id parent-category @11 @3'
        case unassign-products-from-the-category
            string split -n ' ' 'store-id category-id @12 @3'
        case search-categories-by-path
            string split -n ' ' 'store-id path delimeter keyword parent hidden-categories:b base-url clean-ur-ls:b slugs-without-ids:b offset limit lang response-fields product-ids:b @8'
        case search-checkout-extra-fields
            string split -n ' ' 'store-id @1'
        case create-checkout-extra-field
            string split -n ' ' 'store-id @13 @3'
        case get-checkout-extra-field
            string split -n ' ' 'store-id key @1'
        case update-checkout-extra-field
            string split -n ' ' 'store-id key @14 @3'
        case delete-checkout-extra-field
            string split -n ' ' 'store-id key @1'
        case search-customers
            string split -n ' ' 'store-id keyword name email phone city postal-code state-or-province-code country-codes company-name accept-marketing:b lang customer-group-ids min-order-count max-order-count min-sales-value max-sales-value purchased-product-ids b2b-b2c:e4 tax-exempt:b created-from created-to updated-from updated-to sort-by:e5 offset limit response-fields @8'
        case create-customer
            string split -n ' ' 'store-id @15 @3'
        case search-customer-contacts
            string split -n ' ' 'store-id customer-id @1'
        case create-customer-contact
            string split -n ' ' 'store-id customer-id @16 @3'
        case get-customer-contact
            string split -n ' ' 'store-id customer-id contact-id @1'
        case update-customer-contact
            string split -n ' ' 'store-id customer-id contact-id @17 @3'
        case delete-customer-contact
            string split -n ' ' 'store-id customer-id contact-id @1'
        case search-customer-extra-fields
            string split -n ' ' 'store-id @1'
        case create-customer-extra-field
            string split -n ' ' 'store-id @18 @3'
        case get-customer-extra-field
            string split -n ' ' 'store-id extrafield-key @1'
        case update-customer-extra-field
            string split -n ' ' 'store-id extrafield-key @19 @3'
        case delete-customer-extra-field
            string split -n ' ' 'store-id extrafield-key @1'
        case search-customer-groups
            string split -n ' ' 'store-id customer-group-id keyword offset limit response-fields @8'
        case create-customer-group
            string split -n ' ' 'store-id @20 @3'
        case get-customer-group
            string split -n ' ' 'store-id group-id response-fields @1'
        case update-customer-group
            string split -n ' ' 'store-id group-id @21 @3'
        case delete-customer-group
            string split -n ' ' 'store-id group-id @1'
        case get-customer
            string split -n ' ' 'store-id customer-id response-fields @1'
        case update-customer
            string split -n ' ' 'store-id customer-id @22 @3'
        case delete-customer
            string split -n ' ' 'store-id customer-id @1'
        case country-codes
            string split -n ' ' 'store-id with-states:b lang @1'
        case currency-codes
            string split -n ' ' 'store-id lang @1'
        case currency-codes-by-country
            string split -n ' ' 'store-id lang country-code @1'
        case state-codes-by-country
            string split -n ' ' 'store-id lang country-code @1'
        case tax-classes-by-country
            string split -n ' ' 'store-id lang country-code @1'
        case search-discount-coupons
            string split -n ' ' 'store-id offset limit code discount-type:e6 availability:e7 created-from created-to updated-from updated-to response-fields @8'
        case create-discount-coupon
            string split -n ' ' 'store-id @23 @3'
        case get-discount-coupon
            string split -n ' ' 'store-id discount-coupon-id response-fields @1'
        case update-discount-coupon
            string split -n ' ' 'store-id discount-coupon-id @24 @3'
        case delete-discount-coupon
            string split -n ' ' 'store-id discount-coupon-id @1'
        case search-promotions
            string split -n ' ' 'store-id response-fields offset limit @8'
        case create-promotion
            string split -n ' ' 'store-id @25 @3'
        case update-promotion
            string split -n ' ' 'store-id promotion-id @26 @3'
        case delete-promotion
            string split -n ' ' 'store-id promotion-id @1'
        case purchase-domain
            string split -n ' ' 'store-id @27 @3'
        case reset-domain-password
            string split -n ' ' 'store-id domain-name send-to:e8 sub-user @4'
        case search-store-domains
            string split -n ' ' 'store-id response-fields @1'
        case update-store-domains
            string split -n ' ' 'store-id @28 @3'
        case send-domain-verification-email
            string split -n ' ' 'store-id domain-name @4'
        case clone-instant-site
            string split -n ' ' 'store-id @29 @30'
        case discard-instant-site-changes
            string split -n ' ' 'store-id @31'
        case get-instant-site-api-token-in-instant-site
            string split -n ' ' 'grant-type:e9 site-id @1'
        case get-instant-site-api-token
            string split -n ' ' 'grant-type:e9 site-id @1'
        case get-instant-site-profile
            string split -n ' ' 'store-id @1'
        case get-list-of-instant-site-pages
            string split -n ' ' 'store-id published:b @1'
        case create-instant-site-page
            string split -n ' ' 'store-id @32 @3'
        case update-instant-site-page
            string split -n ' ' 'store-id page-id @33 @3'
        case delete-instant-site-page
            string split -n ' ' 'store-id page-id @1'
        case get-instant-site-profile-apiv1
            string split -n ' ' 'store-id @1'
        case update-instant-site-profile
            string split -n ' ' 'store-id @34 @30'
        case create-instant-site-profile
            string split -n ' ' 'store-id @35 @30'
        case search-instant-site-redirects
            string split -n ' ' 'store-id keyword offset limit @8'
        case create-instant-site-redirect
            string split -n ' ' 'store-id @36 @3'
        case get-instant-site-redirect
            string split -n ' ' 'store-id redirect-id @1'
        case update-instant-site-redirect
            string split -n ' ' 'store-id redirect-id @37 @3'
        case get-instant-site-text-labels
            string split -n ' ' 'store-id @1'
        case get-list-of-instant-site-themes
            string split -n ' ' 'store-id @1'
        case create-instant-site-theme
            string split -n ' ' 'store-id @38 @3'
        case update-instant-site-theme
            string split -n ' ' 'store-id theme-id @38 @3'
        case delete-instant-site-theme
            string split -n ' ' 'store-id theme-id @1'
        case get-current-instant-site-theme
            string split -n ' ' 'store-id @1'
        case update-current-instant-site-theme
            string split -n ' ' 'store-id @38 @3'
        case get-instant-site-tiles-list
            string split -n ' ' 'store-id published:b page-id lang @1'
        case update-instant-site-tiles-list
            string split -n ' ' 'store-id @39 @30'
        case create-instant-site-tile
            string split -n ' ' 'store-id @40 @30'
        case get-instant-site-tile
            string split -n ' ' 'store-id tile-id @1'
        case update-instant-site-tile
            string split -n ' ' 'store-id tile-id @41 @30'
        case delete-instant-site-tile
            string split -n ' ' 'store-id tile-id @31'
        case get-instant-site-tile-config-by-type
            string split -n ' ' 'store-id config-type:e10 @1'
        case get-instant-site-tile-showcases
            string split -n ' ' 'store-id @1'
        case get-list-of-buckets-for-tile-images
            string split -n ' ' 'store-id @1'
        case get-tile-image-upload-result
            string split -n ' ' 'store-id image-id @1'
        case upload-instant-site-tile-image
            string split -n ' ' 'store-id tile-id @42 @3'
        case publish-instant-site-changes
            string split -n ' ' 'store-id @31'
        case convert-abandoned-cart-to-order
            string split -n ' ' 'store-id cart-id @1'
        case get-abandoned-cart
            string split -n ' ' 'store-id cart-id response-fields @1'
        case update-abandoned-cart
            string split -n ' ' 'store-id cart-id @43 @3'
        case search-abandoned-carts
            string split -n ' ' 'store-id show-hidden:b total-from total-to created-from created-to updated-from updated-to email customer-id limit offset response-fields @8'
        case calculate-order-details
            string split -n ' ' 'store-id @44 @3'
        case search-orders
            string split -n ' ' 'store-id ids offset limit keywords email customer-id product-id total-from total-to created-from created-to updated-from updated-to pickup-time-from pickup-time-to shipping-method fulfillment-status:e11, payment-method payment-module payment-status:e12, accept-marketing:b contains-preorder-items:b coupon-code subscription-id referer-id response-fields @8'
        case create-order
            string split -n ' ' 'store-id @45 @3'
        case get-order
            string split -n ' ' 'store-id order-id response-fields @1'
        case update-order
            string split -n ' ' 'store-id order-id @46 @3'
        case delete-order
            string split -n ' ' 'store-id order-id @1'
        case get-last-order
            string split -n ' ' 'store-id response-fields @1'
        case get-repeat-order-url
            string split -n ' ' 'store-id order-id @1'
        case search-order-extra-fields
            string split -n ' ' 'store-id order-id @1'
        case add-extra-fields-to-order
            string split -n ' ' 'store-id order-id @47 @3'
        case update-order-extra-field
            string split -n ' ' 'store-id order-id extra-field-id @48 @3'
        case delete-order-extra-field
            string split -n ' ' 'store-id order-id extra-field-id @1'
        case generate-tax-invoice-for-order
            string split -n ' ' 'store-id order-id @1'
        case get-order-receipt-pdf
            string split -n ' ' 'store-id order-id @49'
        case get-tax-invoices-for-order
            string split -n ' ' 'store-id order-id response-fields @1'
        case get-order-status
            string split -n ' ' 'store-id status-id @1'
        case update-custom-order-status
            string split -n ' ' 'store-id status-id:e13 @50 @3'
        case search-order-statuses
            string split -n ' ' 'store-id @1'
        case get-recurring-subscription
            string split -n ' ' 'store-id subscription-id @1'
        case update-recurring-subscription
            string split -n ' ' 'store-id subscription-id @51 @3'
        case search-recurring-subscriptions
            string split -n ' ' 'store-id id created-from created-to cancelled-from cancelled-to updated-from updated-to customer-id status:e14 next-charge-from next-charge-to recurring-interval:e15 recurring-interval-count product-id email order-id order-total order-created-from order-created-to limit offset sort-by:e16 @8'
        case search-payment-options
            string split -n ' ' 'store-id lang @1'
        case create-payment-option
            string split -n ' ' 'store-id @52 @3'
        case get-payment-option
            string split -n ' ' 'store-id payment-option-id lang @1'
        case update-payment-option
            string split -n ' ' 'store-id payment-option-id @53 @3'
        case delete-payment-option
            string split -n ' ' 'store-id payment-option-id @1'
        case adjust-product-stock
            string split -n ' ' 'store-id product-id check-low-stock-notification:b @54 @3'
        case search-products
            string split -n ' ' 'store-id product-id sku keyword search-method:e17 external-reference-id category categories include-products-from-subcategories:b price-from price-to created-from created-to updated-from updated-to sort-by:e18 enabled:b is-gift-card:b in-stock:b discounts-allowed:b visible-in-storefront:b is-customer-set-price:b onsale:e19 inventory:e20 base-url clean-urls:b slugs-without-ids:b option-option-name attribute-attribute-name enabled-manual-taxes tax-class-codes offset limit response-fields @8'
        case create-product
            string split -n ' ' 'store-id save-combinations:b @55 @3'
        case delete-all-products
            string split -n ' ' 'store-id @31'
        case get-product
            string split -n ' ' 'store-id product-id base-url clean-urls:b slugs-without-ids:b lang response-fields @1'
        case update-product
            string split -n ' ' 'store-id product-id save-combinations:b @56 @3'
        case delete-product
            string split -n ' ' 'store-id product-id @1'
        case get-product-filters
            string split -n ' ' 'store-id filter-fields @57 @3'
        case get-recently-used-product-swatches
            string split -n ' ' 'store-id @1'
        case download-product-file
            string split -n ' ' 'store-id product-id file-id @49'
        case change-product-file-description
            string split -n ' ' 'store-id product-id file-id @58 @3'
        case delete-product-file
            string split -n ' ' 'store-id product-id file-id @1'
        case upload-product-file
            string split -n ' ' 'store-id product-id file-name description external-url @1'
        case delete-all-product-files
            string split -n ' ' 'store-id product-id @1'
        case bulk-update-product-images-and-videos
            string split -n ' ' 'store-id product-id @59 @30'
        case upload-gallery-product-image
            string split -n ' ' 'store-id product-id file-name external-url @6'
        case delete-all-gallery-product-images
            string split -n ' ' 'store-id product-id @1'
        case delete-gallery-product-image
            string split -n ' ' 'store-id product-id gallery-image-id @1'
        case delete-gallery-product-video
            string split -n ' ' 'store-id product-id gallery-video-id @1'
        case upload-main-product-image
            string split -n ' ' 'store-id product-id external-url @6'
        case delete-main-product-image
            string split -n ' ' 'store-id product-id @1'
        case upload-main-product-video
            string split -n ' ' 'store-id product-id url @1'
        case delete-main-product-video
            string split -n ' ' 'store-id product-id @1'
        case download-gallery-product-video
            string split -n ' ' 'store-id product-id gallery-video-id @1'
        case upload-cover-for-gallery-video
            string split -n ' ' 'store-id product-id gallery-video-id external-url @6'
        case upload-gallery-product-image-async
            string split -n ' ' 'store-id product-id @7 @3'
        case upload-gallery-product-video
            string split -n ' ' 'store-id product-id url @1'
        case upload-main-product-image-async
            string split -n ' ' 'store-id product-id @7 @3'
        case bulk-update-delete-product-reviews
            string split -n ' ' 'store-id @60 @3'
        case update-product-review-status
            string split -n ' ' 'store-id review-id @61 @3'
        case delete-product-review
            string split -n ' ' 'store-id review-id @1'
        case get-product-reviews-stats
            string split -n ' ' 'store-id @1'
        case search-product-reviews
            string split -n ' ' 'store-id status:e21 rating order-id product-id review-id created-from created-to updated-from updated-to sort-by:e22 keyword response-fields offset limit @8'
        case search-product-types
            string split -n ' ' 'store-id @1'
        case create-product-type
            string split -n ' ' 'store-id @62 @3'
        case get-product-type
            string split -n ' ' 'store-id class-id @1'
        case update-product-type-and-attributes
            string split -n ' ' 'store-id class-id @63 @3'
        case delete-product-type
            string split -n ' ' 'store-id class-id @1'
        case adjust-product-variation-stock
            string split -n ' ' 'store-id product-id combination-id check-low-stock-notification:b @54 @3'
        case search-product-variations
            string split -n ' ' 'store-id product-id lang response-fields @1'
        case create-product-variation
            string split -n ' ' 'store-id product-id @64 @3'
        case delete-all-product-variations
            string split -n ' ' 'store-id product-id @1'
        case get-product-variation
            string split -n ' ' 'store-id product-id combination-id lang response-fields @1'
        case update-product-variation
            string split -n ' ' 'store-id product-id combination-id check-low-stock-notification:b @65 @3'
        case delete-product-variation
            string split -n ' ' 'store-id product-id combination-id @1'
        case upload-product-variation-image
            string split -n ' ' 'store-id product-id combination-id external-url @6'
        case delete-product-variation-image
            string split -n ' ' 'store-id product-id combination-id @1'
        case upload-product-variation-image-async
            string split -n ' ' 'store-id product-id combination-id @7 @3'
        case search-product-brands
            string split -n ' ' 'store-id limit offset sort-by:e23 hidden-brands:b lang base-url clean-ur-ls:b @8'
        case search-shipping-options
            string split -n ' ' 'store-id lang @1'
        case create-shipping-option
            string split -n ' ' 'store-id @66 @3'
        case update-shipping-option
            string split -n ' ' 'store-id shipping-option-id @67 @3'
        case delete-shipping-option
            string split -n ' ' 'store-id shipping-option-id @1'
        case resend-staff-account-invite
            string split -n ' ' 'store-id @68 @3'
        case cancel-staff-account-invite
            string split -n ' ' 'store-id @68 @3'
        case search-staff-accounts
            string split -n ' ' 'store-id response-fields @1'
        case create-staff-account
            string split -n ' ' 'store-id @69 @3'
        case get-staff-account
            string split -n ' ' 'store-id staff-account-id response-fields @1'
        case update-staff-account
            string split -n ' ' 'store-id staff-account-id @70 @3'
        case delete-staff-account
            string split -n ' ' 'store-id staff-account-id @1'
        case get-staff-account-scopes
            string split -n ' ' 'store-id @1'
        case upload-store-logo-image
            string split -n ' ' 'store-id logo:e24 external-url @1'
        case delete-store-logo-image
            string split -n ' ' 'store-id logo:e24 @1'
        case get-store-profile
            string split -n ' ' 'store-id show-extended-info:b lang get-report-availability-status:b get-store-vertical:b response-fields @1'
        case update-store-profile
            string split -n ' ' 'store-id @71 @3'
        case get-deleted-items-history
            string split -n ' ' 'store-id entity:e25 from-date to-date offset limit @8'
        case get-latest-store-update-stats
            string split -n ' ' 'store-id reviews-updates-required:b domains-required:b subscription-required:b product-count-required:b category-count-required:b @1'
        case get-store-reports
            string split -n ' ' 'store-id report-type:e26 started-from ended-at time-scale-value:e27 compare-period:e28 @1'
        case get-page-slug-and-static-code
            string split -n ' ' 'store-id slug store-root-page:b get-static-content:b lang base-url clean-urls:b slugs-without-ids:b tplvar international-pages response-fields @1'
        case static-code-for-category-page
            string split -n ' ' 'store-id category-id lang base-url clean-urls:b tplvar international-pages response-fields @1'
        case static-code-for-home-page
            string split -n ' ' 'store-id lang base-url clean-urls:b tplvar international-pages response-fields @1'
        case static-code-for-product-page
            string split -n ' ' 'store-id product-id lang base-url clean-urls:b tplvar international-pages response-fields @1'
        case search-domains-for-purchase
            string split -n ' ' 'store-id keyword @1'
        case @1
            string split -n ' ' 'output:e1 fields allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-'
        case @2
            string split -n ' ' 'value'
        case @3
            string split -n ' ' 'body:f null output:e1 fields allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-'
        case @4
            string split -n ' ' 'allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-'
        case @5
            string split -n ' ' 'body:f output:e1 fields allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-'
        case @6
            string split -n ' ' 'body:f content-type output:e1 fields allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-'
        case @7
            string split -n ' ' 'url width height external-id alt:o@72'
        case @8
            string split -n ' ' 'output:e1 fields all:- max-items allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-'
        case @9
            string split -n ' ' 'parent-id product-ids order-by name name-translated description description-translated seo-title seo-title-translated seo-description seo-description-translated enabled:b custom-slug external-reference-id'
        case @10
            string split -n ' ' 'parent-id product-ids order-by name name-translated description description-translated seo-title seo-title-translated seo-description seo-description-translated enabled:b custom-slug external-reference-id'
        case @11
            string split -n ' ' 'sorted-ids'
        case @12
            string split -n ' ' 'product-ids'
        case @13
            string split -n ' ' 'key title title-translated type:e29 text-placeholder text-placeholder-translated available:b required:b checkout-display-section:e30 order-details-display-section:e31 show-in-invoice:b show-in-notifications:b value value-translated subtitle subtitle-translated tip tip-translated show-for-payment-method-ids show-for-shipping-method-ids show-for-country options datepicker-options:o@73 overrides:o@74 order-by shown-on-order-details:b save-to-customer-profile:b'
        case @14
            string split -n ' ' 'title title-translated type:e29 text-placeholder text-placeholder-translated available:b required:b checkout-display-section:e30 order-details-display-section:e31 show-in-invoice:b show-in-notifications:b value value-translated subtitle subtitle-translated tip tip-translated show-for-payment-method-ids show-for-shipping-method-ids show-for-country options datepicker-options:o@73 overrides:o@74 order-by shown-on-order-details:b save-to-customer-profile:b'
        case @15
            string split -n ' ' 'email name password billing-person:o@75 shipping-addresses contacts customer-group-id customer-group-name b2b-b2c:e4 tax-id tax-id-valid:b tax-exempt:b accept-marketing:b lang private-admin-notes'
        case @16
            string split -n ' ' 'contact handle note type:e32 default:b order-by'
        case @17
            string split -n ' ' 'contact handle note type:e32 default:b order-by'
        case @18
            string split -n ' ' 'title type:e33 shown-on-order-details:b'
        case @19
            string split -n ' ' 'title type:e33 shown-on-order-details:b'
        case @20
            string split -n ' ' 'name external-reference-id'
        case @21
            string split -n ' ' 'name external-reference-id'
        case @22
            string split -n ' ' 'email name billing-person:o@75 shipping-addresses contacts customer-group-id customer-group-name tax-id tax-id-valid:b tax-exempt:b accept-marketing:b lang private-admin-notes'
        case @23
            string split -n ' ' 'name code discount-type:e6 status:e7 discount launch-date expiration-date total-limit uses-limit:e34 application-limit:e35 creation-date update-date order-count catalog-limit:o@76 shipping-limit:o@77'
        case @24
            string split -n ' ' 'name code discount-type:e6 status:e7 discount launch-date expiration-date total-limit uses-limit:e34 application-limit:e35 creation-date update-date order-count catalog-limit:o@76 shipping-limit:o@77'
        case @25
            string split -n ' ' 'name discount-base:e36 enabled:b discount-type:e37 amount triggers:o@78 targets:o@79 external-reference-id'
        case @26
            string split -n ' ' 'name discount-base:e36 enabled:b discount-type:e37 amount triggers:o@78 targets:o@79 external-reference-id'
        case @27
            string split -n ' ' 'domain-name first-name last-name email street city country-code postal-code state-or-province-code phone company-name'
        case @28
            string split -n ' ' 'instant-site-domain:o@80 purchased-domains'
        case @29
            string split -n ' ' 'source draft:b'
        case @30
            string split -n ' ' 'body:f null allow-unknown:- timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-'
        case @31
            string split -n ' ' 'timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-'
        case @32
            string split -n ' ' 'title url-path visible:b visible-header:b visible-footer:b visible-announcement-bar:b seo-title seo-description share-image indexed:b is-available-to-edit:b tile-ids'
        case @33
            string split -n ' ' 'title url-path visible:b visible-header:b visible-footer:b visible-announcement-bar:b seo-title seo-description share-image indexed:b is-available-to-edit:b tile-ids'
        case @34
            string split -n ' ' 'locale enabled-languages store-name country-code postal-code email date-format time-format timezone-offset-in-minutes'
        case @35
            string split -n ' ' 'locale enabled-languages store-name country-code postal-code email date-format time-format timezone-offset-in-minutes'
        case @36
            string split -n ' ' 'from-url to-url'
        case @37
            string split -n ' ' 'from-url to-url'
        case @38
            string split -n ' ' 'colors:o@81'
        case @39
            string split -n ' ' 'tiles'
        case @40
            string split -n ' ' 'tile-showcase-item-id tile-category-type:e38 tile-order use-tile-showcase:b tile:o@82 page-id'
        case @41
            string split -n ' ' 'id tile-name content design visibility:b order has-changes:b'
        case @42
            string split -n ' ' 'accept-header:e39'
        case @43
            string split -n ' ' 'hidden:b taxes-on-shipping b2b-b2c:e4 customer-requested-invoice:b customer-fiscal-code electronic-invoice-pec-email electronic-invoice-sdi-code'
        case @44
            string split -n ' ' 'email ip-address customer-id customer-tax-exempt:b discount-coupon:o@83 discount-info billing-person:o@75 shipping-person:o@75 custom-surcharges items gift-card-code handling-fee:o@84 shipping-option:o@85 payment-options-details:o@86'
        case @45
            string split -n ' ' 'subtotal total email fulfillment-status:e11 payment-status:e12 payment-module payment-method tax gift-card-redemption total-before-gift-card-redemption customer-tax-exempt:b customer-tax-id customer-tax-id-valid:b reversed-tax-applied:b b2b-b2c:e4 customer-requested-invoice:b customer-fiscal-code electronic-invoice-pec-email electronic-invoice-sdi-code ip-address referer-url order-comments volume-discount membership-based-discount total-and-membership-based-discount custom-discount discount coupon-discount discount-info discount-coupon:o@83 custom-surcharges global-referer customer-id customer-group customer-group-id items shipping-person:o@75 billing-person:o@75 shipping-option:o@85 handling-fee:o@84 additional-info payment-params extra-fields:o@87 order-extra-fields hidden:b tracking-number payment-message external-transaction-id affiliate-id credit-card-status:o@88 private-admin-notes pickup-time taxes-on-shipping accept-marketing:b referer-id disable-all-customer-notifications:b external-fulfillment:b external-order-id prices-include-tax:b utm-data utm-data-sets lang create-date'
        case @46
            string split -n ' ' 'subtotal total gift-card-redemption total-before-gift-card-redemption email payment-module payment-method tax customer-tax-exempt:b customer-tax-id customer-tax-id-valid:b reversed-tax-applied:b b2b-b2c:e4 customer-requested-invoice:b customer-fiscal-code electronic-invoice-pec-email electronic-invoice-sdi-code ip-address payment-status:e12 fulfillment-status:e11 referer-url order-comments volume-discount membership-based-discount total-and-membership-based-discount custom-discount discount coupon-discount discount-info discount-coupon:o@83 custom-surcharges global-referer customer-id customer-group customer-group-id items shipping-person:o@75 billing-person:o@75 shipping-option:o@85 handling-fee:o@84 additional-info payment-params extra-fields:o@87 order-extra-fields hidden:b tracking-number payment-message external-transaction-id affiliate-id credit-card-status:o@88 private-admin-notes pickup-time taxes-on-shipping accept-marketing:b referer-id disable-all-customer-notifications:b external-fulfillment:b external-order-id prices-include-tax:b utm-data utm-data-sets lang'
        case @47
            string split -n ' ' 'id value customer-input-type:e40 title order-details-display-section:e41 order-by show-in-notifications:b show-in-invoice:b'
        case @48
            string split -n ' ' 'value title order-details-display-section:e41 order-by show-in-notifications:b show-in-invoice:b'
        case @49
            string split -n ' ' 'output:f timeout retries verbose:- dry-run:- print-curl:- print-c:- help:-'
        case @50
            string split -n ' ' 'enabled:b send-notification-when-status-is-assigned:b name name-translations'
        case @51
            string split -n ' ' 'charge-settings:o@89 next-charge status:e14'
        case @52
            string split -n ' ' 'enabled:b configured:b checkout-title checkout-title-translated checkout-description payment-processor-id payment-processor-title order-by app-client-id payment-surcharges:o@90 instructions-for-customer:o@91 shipping-settings:o@92'
        case @53
            string split -n ' ' 'enabled:b configured:b checkout-title checkout-title-translated checkout-description payment-processor-id payment-processor-title order-by app-client-id payment-surcharges:o@90 instructions-for-customer:o@91 shipping-settings:o@92'
        case @54
            string split -n ' ' 'quantity-delta'
        case @55
            string split -n ' ' 'sku quantity unlimited:b in-stock:b name name-translated price tax:o@93 wholesale-prices compare-to-price lowest-price-settings:o@94 is-shipping-required:b weight custom-slug product-class-id enabled:b options warning-limit fixed-shipping-rate-only:b fixed-shipping-rate shipping:o@95 description description-translated category-ids default-category-id seo-title seo-title-translated seo-description seo-description-translated attributes files related-products:o@96 combinations dimensions:o@97 volume show-on-frontpage is-gift-card:b subtitle subtitle-translated discounts-allowed:b external-reference-id out-of-stock-visibility-behaviour:e42 min-purchase-quantity max-purchase-quantity reviews-collecting-allowed:b composite-parents composite-components cost-price volume-unit'
        case @56
            string split -n ' ' 'sku quantity unlimited:b in-stock:b name name-translated price tax:o@93 wholesale-prices compare-to-price lowest-price-settings:o@94 is-shipping-required:b weight custom-slug product-class-id enabled:b options warning-limit fixed-shipping-rate-only:b fixed-shipping-rate shipping:o@95 description description-translated category-ids default-category-id seo-title seo-title-translated seo-description seo-description-translated attributes files related-products:o@96 combinations dimensions:o@97 volume show-on-frontpage is-gift-card:b subtitle subtitle-translated discounts-allowed:b external-reference-id out-of-stock-visibility-behaviour:e42 min-purchase-quantity max-purchase-quantity reviews-collecting-allowed:b cost-price volume-unit name-your-price-enabled:b price-default-tier custom-price-tiers ribbon:o@98'
        case @57
            string split -n ' ' 'params:o@99'
        case @58
            string split -n ' ' 'description'
        case @59
            string split -n ' ' 'main-media:o@100 gallery-media'
        case @60
            string split -n ' ' 'select-mode:e43 delete:b new-status:e21 review-ids current-filters:o@101'
        case @61
            string split -n ' ' 'status:e21'
        case @62
            string split -n ' ' 'name attributes'
        case @63
            string split -n ' ' 'name attributes'
        case @64
            string split -n ' ' 'options sku thumbnail-url image-url small-thumbnail-url hd-thumbnail-url original-image-url in-stock:b quantity unlimited:b price default-displayed-price default-displayed-price-formatted lowest-price lowest-price-settings:o@94 default-displayed-lowest-price default-displayed-lowest-price-formatted dimensions:o@97 wholesale-prices weight volume warning-limit attributes compare-to-price min-purchase-quantity max-purchase-quantity out-of-stock-visibility-behaviour:e42 alt:o@102 cost-price is-shipping-required:b'
        case @65
            string split -n ' ' 'options sku thumbnail-url image-url small-thumbnail-url hd-thumbnail-url original-image-url in-stock:b quantity unlimited:b price default-displayed-price default-displayed-price-formatted lowest-price lowest-price-settings:o@94 default-displayed-lowest-price default-displayed-lowest-price-formatted dimensions:o@97 wholesale-prices weight volume warning-limit attributes compare-to-price min-purchase-quantity max-purchase-quantity out-of-stock-visibility-behaviour:e42 alt:o@102 cost-price is-shipping-required:b'
        case @66
            string split -n ' ' 'title title-translated enabled:b orderby fulfilment-type:e44 minimum-order-subtotal destination-zone:o@103 delivery-time-days description description-translated carrier carrier-methods rates-calculation-type:e45 shipping-cost-markup flat-rate:o@104 rates-table:o@105 app-client-id pickup-instruction pickup-instruction-translated pickup-precision-type:e46 scheduled-pickup:b fulfillment-time-in-minutes business-hours business-hours-limitation-type:e47 scheduled:b scheduled-time-precision-type:e46 time-slot-length-in-minutes allow-same-day-delivery:b cutoff-time-for-same-day-delivery availability-period:e48 blackout-dates estimated-shipping-time-at-checkout-settings:o@106 carrier-settings:o@107'
        case @67
            string split -n ' ' 'title title-translated enabled:b orderby fulfilment-type:e44 minimum-order-subtotal destination-zone:o@103 delivery-time-days description description-translated carrier carrier-methods carrier-settings:o@107 rates-calculation-type:e45 shipping-cost-markup flat-rate:o@104 rates-table:o@105 app-client-id pickup-instruction pickup-instruction-translated pickup-precision-type:e46 scheduled-pickup:b fulfillment-time-in-minutes business-hours business-hours-limitation-type:e47 scheduled:b scheduled-time-precision-type:e46 time-slot-length-in-minutes allow-same-day-delivery:b cutoff-time-for-same-day-delivery availability-period:e48 blackout-dates estimated-shipping-time-at-checkout-settings:o@106'
        case @68
            string split -n ' ' 'email'
        case @69
            string split -n ' ' 'email staff-scopes'
        case @70
            string split -n ' ' 'email staff-scopes'
        case @71
            string split -n ' ' 'general-info:o@108 account:o@109 settings:o@110 mail-notifications:o@111 phone-notifications:o@112 company:o@75 formats-and-units:o@113 languages:o@114 shipping:o@115 zones taxes tax-settings:o@116 business-registration-id:o@117 legal-pages-settings:o@118 design-settings product-filters-settings:o@119 order-invoice-settings:o@120 social-links-settings:o@121 registration-answers:o@122 tips-settings:o@123'
        case @72
            string split -n ' ' 'main translations translated'
        case @73
            string split -n ' ' 'min-date max-date showtime:b increment-minute-by limit-available-hours-weekly disallow-dates'
        case @74
            string split -n ' ' 'conditions:o@124 fields-to-override:o@73'
        case @75
            string split -n ' ' 'id name first-name last-name company-name email street city country-code country-name postal-code state-or-province-code state-or-province-name phone'
        case @76
            string split -n ' ' 'products categories'
        case @77
            string split -n ' ' 'shipping-methods'
        case @78
            string split -n ' ' 'start-date end-date customer-groups subtotal min-product-quantity-in-cart max-product-quantity-in-cart categories excluded-categories products excluded-products combinations excluded-combinations recurring:b recurrence-settings:o@125 all:b'
        case @79
            string split -n ' ' 'categories excluded-categories products excluded-products combinations excluded-combinations attributes min-discounted-product-quantity max-discounted-product-quantity shipping-methods'
        case @80
            string split -n ' ' 'primary-instant-site-domain primary-instant-site-domain-status:e49 ecwid-subdomain instant-site-ip-address instant-site-url third-party-vendor-domain'
        case @81
            string split -n ' ' 'color-a color-b color-c color-d color-e color-f'
        case @82
            string split -n ' ' 'id type:e50 role:e51 tile-name source-id content external-content design visibility:b order has-changes:b features-enabled'
        case @83
            string split -n ' ' 'id name code discount-type:e6 status:e7 discount launch-date expiration-date total-limit uses-limit:e34 application-limit:e35 creation-date update-date order-count catalog-limit:o@76 shipping-limit:o@77 repeat-customer-only:b'
        case @84
            string split -n ' ' 'name value description value-without-tax taxes'
        case @85
            string split -n ' ' 'shipping-carrier-name shipping-method-name shipping-method-id shipping-rate shipping-rate-without-tax estimated-transit-time is-pickup:b pickup-instruction fulfillment-type:e52 time-slot-length-in-minutes discount:o@126 is-shipping-limit:b'
        case @86
            string split -n ' ' 'payment-id'
        case @87
            string split -n ' ' 'ecwid-order-delivery-time-interval-start ecwid-order-delivery-time-interval-end ecwid-order-delivery-time-display-format:e53'
        case @88
            string split -n ' ' 'avs-message cvv-message'
        case @89
            string split -n ' ' 'recurring-interval:e15 recurring-interval-count subscription-price-with-sign-up-fee subscription-price-with-sign-up-fee-formatted sign-up-fee sign-up-fee-formatted'
        case @90
            string split -n ' ' 'type:e54 value'
        case @91
            string split -n ' ' 'instructions-title instructions instructions-translated'
        case @92
            string split -n ' ' 'enabled-shipping-methods'
        case @93
            string split -n ' ' 'taxable:b enabled-manual-taxes tax-class-code'
        case @94
            string split -n ' ' 'lowest-price-enabled:b manual-lowest-price default-displayed-manual-lowest-price default-displayed-manual-lowest-price-formatted'
        case @95
            string split -n ' ' 'type:e55 method-markup flat-rate disabled-methods enabled-methods'
        case @96
            string split -n ' ' 'product-ids related-category:o@127'
        case @97
            string split -n ' ' 'length width height'
        case @98
            string split -n ' ' 'text color'
        case @99
            string split -n ' ' 'filter-fields enabled filter-facet-limit include-products-from-subcategories lang'
        case @100
            string split -n ' ' 'video-url image-url'
        case @101
            string split -n ' ' 'review-id product-id order-id rating status:e56 search-keyword created-from created-to'
        case @102
            string split -n ' ' 'main translated'
        case @103
            string split -n ' ' 'name country-codes state-or-province-codes post-codes geo-polygons'
        case @104
            string split -n ' ' 'rate-type:e54 rate'
        case @105
            string split -n ' ' 'table-based-on:e57 rates'
        case @106
            string split -n ' ' 'estimated-delivery-date-at-checkout-enabled:b estimated-transit-time-in-days fulfillment-time-in-days cutoff-time-for-same-day-packing shipping-business-days delivery-days'
        case @107
            string split -n ' ' 'default-carrier-account-enabled:b default-postage-dimensions:o@97'
        case @108
            string split -n ' ' 'store-id profile-id store-url starter-site:o@128 website-platform'
        case @109
            string split -n ' ' 'account-name account-nick-name account-email available-features registration-date limits-and-restrictions:o@129 brand-name support-email itunes-subscriptions-available:b google-play-subscriptions-available:b track-storefront-stats:b paid:b'
        case @110
            string split -n ' ' 'closed:b store-name store-description invoice-logo-url email-logo-url google-remarketing-enabled:b google-analytics-id fb-pixel-id order-comments-enabled:b order-comments-caption order-comments-caption-translated order-comments-required:b ask-zip-code:b show-price-per-unit:b hide-out-of-stock-products-in-storefront:b ask-company-name:b favorites-enabled:b product-reviews-feature-enabled:b default-product-sort-order:e58 default-all-products-view-sort-order:e58 abandoned-sales:o@130 sale-price:o@131 show-accept-marketing-checkbox:b accept-marketing-checkbox-default-value:b accept-marketing-checkbox-custom-text accept-marketing-checkbox-custom-text-translated ask-consent-to-track-in-storefront:b snap-pixel-id pinterest-tag-id google-tag-id google-event-id recurring-subscriptions-settings:o@132 allow-preorders-for-out-of-stock-products:b link-up-enabled:b store-description-translated product-sort-order-in-cart wix-external-tracking-enabled:b open-bag-on-addition:b require-phone-on-checkout:b ask-tax-id:b google-product-category google-product-category-name product-condition show-cost-price-in-control-panel:b root-category-seo-title root-category-seo-title-translated root-category-seo-description root-category-seo-description-translated show-repeat-order-button:b'
        case @111
            string split -n ' ' 'admin-notification-emails customer-order-messages:o@133 admin-messages:o@134 customer-marketing-messages:o@135'
        case @112
            string split -n ' ' 'admin-notification-phones'
        case @113
            string split -n ' ' 'currency currency-prefix currency-suffix currency-precision currency-group-separator:e59 currency-decimal-separator:e60 currency-truncate-zero-fractional:b currency-rate weight-unit:e61 weight-precision weight-group-separator:e59 weight-decimal-separator:e60 weight-truncate-zero-fractional:b date-format:e62 time-format:e63 timezone dimensions-unit:e64 order-number-prefix order-number-suffix order-number-min-digits-amount order-number-next-number address-format:o@136 volume-unit'
        case @114
            string split -n ' ' 'enabled-languages facebook-preferred-locale default-language'
        case @115
            string split -n ' ' 'handling-fee:o@84'
        case @116
            string split -n ' ' 'automatic-tax-enabled:b taxes prices-include-tax:b tax-exempt-business:b uk-vat-registered:b eu-ioss-enabled:b tax-on-shipping-calculation-scheme:e65 b2b-b2c:e4 electronic-invoice-fields-at-checkout-enabled:b'
        case @117
            string split -n ' ' 'name value'
        case @118
            string split -n ' ' 'require-terms-agreement-at-checkout:b legal-pages'
        case @119
            string split -n ' ' 'enabled-in-storefront:b filter-sections'
        case @120
            string split -n ' ' 'display-order-invoices:b attach-invoice-to-order-email-notifications:e66 invoice-logo-url'
        case @121
            string split -n ' ' 'facebook:o@137 instagram:o@137 twitter:o@137 youtube:o@137 vk:o@137 pinterest:o@137'
        case @122
            string split -n ' ' 'already-selling:e67 goods:e68 other-goods for-someone:e69 website:e69 platform:e70 custom-platform use-for shop-ease cost-attitude pos sales-channels ecom'
        case @123
            string split -n ' ' 'enabled:b type:e54 options default-option custom-tip-settings:o@138 title subtitle title-translated subtitle-translated'
        case @124
            string split -n ' ' 'shipping-method'
        case @125
            string split -n ' ' 'active-days:e71, active-day-start-time active-day-end-time'
        case @126
            string split -n ' ' 'id value type:e72 base:e73 order-total description applies-to-items applies-to-order-items triggered-by-order-items applies-to-shipping-method-id'
        case @127
            string split -n ' ' 'enabled:b category-id product-count'
        case @128
            string split -n ' ' 'ecwid-subdomain custom-domain generated-url store-logo-url ecwid-subdomain-suffix slugs-without-ids-enabled:b'
        case @129
            string split -n ' ' ''
        case @130
            string split -n ' ' 'auto-abandoned-sales-recovery:b'
        case @131
            string split -n ' ' 'display-on-product-list:b old-price-label old-price-label-translated display-discount:e74 display-lowest-price:b'
        case @132
            string split -n ' ' 'show-recurring-subscriptions-in-control-panel:b supported-payment-methods-statuses:o@139'
        case @133
            string split -n ' ' 'order-confirmation:o@140 order-status-changed:o@140 order-is-ready-for-pickup:o@140 download-egoods:o@140 order-shipped:o@140 order-delivered:o@140'
        case @134
            string split -n ' ' 'new-order-placed:o@140 low-stock-notification:o@140 weekly-stats-report:o@140'
        case @135
            string split -n ' ' 'abandoned-cart-recovery:o@140 favorite-products-reminder:o@140 feedback-request:o@140 customer-loyalty-appreciation:o@140 inactive-customer-reminder:o@140 purchase-anniversary:o@140'
        case @136
            string split -n ' ' 'plain multiline'
        case @137
            string split -n ' ' 'url'
        case @138
            string split -n ' ' 'enabled:b'
        case @139
            string split -n ' ' ''
        case @140
            string split -n ' ' 'enabled:b marketing-block-enabled:b discount-coupon-id'
    end
end

function __ecwid_values
    switch $argv[1]
        case e1
            printf '%s\n' 'json' 'ndjson' 'table' 'csv'
        case e2
            printf '%s\n' 'USD' 'EUR' 'MXN' 'INR' 'GBP' 'AUD'
        case e3
            printf '%s\n' 'QUEUED' 'IN_PROGRESS' 'COMPLETED'
        case e4
            printf '%s\n' 'b2b' 'b2c'
        case e5
            printf '%s\n' 'NAME_ASC' 'NAME_DESC' 'EMAIL_ASC' 'EMAIL_DESC' 'ORDER_COUNT_ASC' 'ORDER_COUNT_DESC' 'REGISTERED_DATE_DESC' 'REGISTERED_DATE_ASC' 'UPDATED_DATE_DESC' 'UPDATED_DATE_ASC' 'SALES_VALUE_ASC' 'SALES_VALUE_DESC' 'FIRST_ORDER_DATE_ASC' 'FIRST_ORDER_DATE_DESC' 'LAST_ORDER_DATE_ASC' 'LAST_ORDER_DATE_DESC'
        case e6
            printf '%s\n' 'ABS' 'PERCENT' 'SHIPPING' 'ABS_AND_SHIPPING' 'PERCENT_AND_SHIPPING'
        case e7
            printf '%s\n' 'ACTIVE' 'PAUSED' 'EXPIRED' 'USEDUP'
        case e8
            printf '%s\n' 'owner' 'admin'
        case e9
            printf '%s\n' 'authorization_code' 'draft_code'
        case e10
            printf '%s\n' 'GLOBAL' 'TEXT' 'CALL_TO_ACTION' 'GIFT_CARD' 'COVER' 'STORE' 'IMAGE_TEXT' 'HEADER' 'FOOTER' 'LOCATION' 'MULTI_LOCATION' 'PRODUCT_BROWSER' 'GDPR_BANNER' 'FEATURED_PRODUCTS' 'ROOT_CATEGORIES' 'CUSTOMER_REVIEW' 'FEATURE_LIST' 'ANNOUNCEMENT_BAR' 'SLIDER' 'CUSTOM' 'CUSTOM_HEADER' 'CUSTOM_FOOTER' 'VIDEO' 'VIDEO_LIST' 'CATEGORY_PRODUCTS' 'CATEGORY_COLLECTION' 'FEATURED_PRODUCT' 'LOGO_GALLERY' 'CONTACT_US' 'AGE_CONFIRMATION'
        case e11
            printf '%s\n' 'AWAITING_PROCESSING' 'PROCESSING' 'SHIPPED' 'DELIVERED' 'WILL_NOT_DELIVER' 'RETURNED' 'READY_FOR_PICKUP' 'OUT_FOR_DELIVERY' 'CUSTOM_FULFILLMENT_STATUS_1' 'CUSTOM_FULFILLMENT_STATUS_2' 'CUSTOM_FULFILLMENT_STATUS_3'
        case e12
            printf '%s\n' 'AWAITING_PAYMENT' 'PAID' 'CANCELLED' 'REFUNDED' 'PARTIALLY_REFUNDED' 'INCOMPLETE' 'CUSTOM_PAYMENT_STATUS_1' 'CUSTOM_PAYMENT_STATUS_2' 'CUSTOM_PAYMENT_STATUS_3'
        case e13
            printf '%s\n' 'CUSTOM_PAYMENT_STATUS_1' 'CUSTOM_PAYMENT_STATUS_2' 'CUSTOM_PAYMENT_STATUS_3' 'CUSTOM_FULFILLMENT_STATUS_1' 'CUSTOM_FULFILLMENT_STATUS_2' 'CUSTOM_FULFILLMENT_STATUS_3'
        case e14
            printf '%s\n' 'ACTIVE' 'CANCELLED' 'LAST_CHARGE_FAILED' 'REQUIRES_PAYMENT_CONFIRMATION'
        case e15
            printf '%s\n' 'DAY' 'WEEK' 'MONTH' 'YEAR'
        case e16
            printf '%s\n' 'DATE_CREATED_ASC' 'DATE_CREATED_DESC' 'ORDER_COUNT_ASC' 'ORDER_COUNT_DESC' 'NEXT_CHARGE_DATE_ASC' 'NEXT_CHARGE_DATE_DESC'
        case e17
            printf '%s\n' 'STOREFRONT' 'CP'
        case e18
            printf '%s\n' 'RELEVANCE' 'DEFINED_BY_STORE_OWNER' 'ADDED_TIME_DESC' 'ADDED_TIME_ASC' 'NAME_ASC' 'NAME_DESC' 'PRICE_ASC' 'PRICE_DESC' 'UPDATED_TIME_ASC' 'UPDATED_TIME_DESC'
        case e19
            printf '%s\n' 'onsale' 'notonsale'
        case e20
            printf '%s\n' 'instock' 'outofstock'
        case e21
            printf '%s\n' 'moderated' 'published'
        case e22
            printf '%s\n' 'DATE_CREATED_ASC' 'DATE_CREATED_DESC' 'RATING_ASC' 'RATING_DESC'
        case e23
            printf '%s\n' 'PRODUCT_COUNT_DESC' 'PRODUCT_COUNT_ASC' 'NAME_DESC' 'NAME_ASC'
        case e24
            printf '%s\n' 'logo' 'invoicelogo' 'emaillogo'
        case e25
            printf '%s\n' 'orders' 'products' 'coupons' 'customers' 'reviews'
        case e26
            printf '%s\n' 'allTraffic' 'siteUniqueNewVisitorsByGroup' 'newVsReturningVisitors' 'visitorsByCities' 'visitorsByCountry' 'visitorsByDevice' 'visitorsByLanguage' 'siteEmailActivity' 'siteAggregatedActivity' 'siteGroupActivity' 'siteSocialActivity' 'siteContactWidgetActivity' 'sitePhoneActivity' 'siteAddressActivity' 'siteLocationMapActivity' 'salesFunnel' 'topOfCategoriesByViews' 'topOfProductsByViews' 'topOfProductsByAddingToCart' 'allOrders' 'newOrdersVsRepeatOrders' 'topOfProductsByOrders' 'topOfCustomersByOrders' 'topOfPaymentMethodsByOrders' 'topOfShippingMethodsByOrders' 'topOfProductsByAvailability' 'allRevenue' 'allExpenses' 'allProfit' 'topOfProductsByProfit' 'tips' 'topOfMarketingSources' 'abandonedCarts' 'automatedEmails' 'acceptMarketing' 'mailchimpCampaigns' 'topOfCouponsByOrders' 'topOfDiscountsByOrders' 'giftCards'
        case e27
            printf '%s\n' 'hour' 'day' 'week' 'month' 'year'
        case e28
            printf '%s\n' 'noComparePeriod' 'similarPeriodInPreviousWeek' 'similarPeriodInPreviousMonth' 'similarPeriodInPreviousYear' 'previousPeriod'
        case e29
            printf '%s\n' 'text' 'textarea' 'select' 'radio_buttons' 'checkbox' 'toggle_button_group' 'datetime' 'empty'
        case e30
            printf '%s\n' 'email' 'shipping_address' 'pickup_details' 'shipping_methods' 'pickup_methods' 'payment_details'
        case e31
            printf '%s\n' 'shipping_info' 'billing_info' 'customer_info' 'order_comments' 'hidden'
        case e32
            printf '%s\n' 'EMAIL' 'PHONE' 'FACEBOOK' 'INSTAGRAM' 'TWITTER' 'YOUTUBE' 'TIKTOK' 'PINTEREST' 'VK' 'FB_MESSENGER' 'WHATSAPP' 'TELEGRAM' 'VIBER' 'URL' 'OTHER'
        case e33
            printf '%s\n' 'TEXT' 'DATETIME'
        case e34
            printf '%s\n' 'UNLIMITED' 'ONCEPERCUSTOMER' 'SINGLE'
        case e35
            printf '%s\n' 'UNLIMITED' 'NEW_CUSTOMER_ONLY' 'REPEAT_CUSTOMER_ONLY'
        case e36
            printf '%s\n' 'ITEM' 'SUBTOTAL' 'SHIPPING'
        case e37
            printf '%s\n' 'PERCENT' 'ABSOLUTE' 'FIXED_PRICE'
        case e38
            printf '%s\n' 'HEADER' 'COVER' 'SPECIAL_OFFER' 'COMPANY_INFO' 'SHIPPING_PAYMENT' 'STORE' 'LOCATION' 'CUSTOMER_REVIEW' 'ANNOUNCEMENT' 'SLIDER' 'TEMPLATE' 'CUSTOM' 'VIDEO' 'VIDEO_LIST' 'LOGO_GALLERY' 'FEATURED_PRODUCT' 'CATEGORY_PRODUCTS' 'CATEGORY_COLLECTION' 'FOOTER' 'CONTACT_US'
        case e39
            printf '%s\n' 'multipart/form-data'
        case e40
            printf '%s\n' 'TEXT' 'TEXTAREA' 'SELECT' 'CHECKBOX' 'TOGGLE_BUTTON_GROUP' 'RADIO_BUTTONS' 'DATETIME' 'LABEL'
        case e41
            printf '%s\n' 'shipping_info' 'billing_info' 'customer_info' 'order_comments'
        case e42
            printf '%s\n' 'SHOW' 'HIDE' 'ALLOW_PREORDER'
        case e43
            printf '%s\n' 'SELECTED' 'ALL_FILTERED' 'ALL'
        case e44
            printf '%s\n' 'pickup' 'delivery' 'shipping'
        case e45
            printf '%s\n' 'carrier-calculated' 'table' 'flat' 'app'
        case e46
            printf '%s\n' 'DATE' 'DATE_AND_TIME_SLOT'
        case e47
            printf '%s\n' 'ALLOW_ORDERS_AND_INFORM_CUSTOMERS' 'DISALLOW_ORDERS_AND_INFORM_CUSTOMERS' 'ALLOW_ORDERS_AND_DONT_INFORM_CUSTOMERS'
        case e48
            printf '%s\n' 'TWO_DAYS' 'THREE_DAYS' 'SEVEN_DAYS' 'ONE_MONTH' 'THREE_MONTHS' 'SIX_MONTHS' 'ONE_YEAR' 'UNLIMITED'
        case e49
            printf '%s\n' 'connected' 'pending'
        case e50
            printf '%s\n' 'GLOBAL' 'TEXT' 'CALL_TO_ACTION' 'CONTACT_INFO_CALL_TO_ACTION' 'GIFT_CARD' 'COVER' 'STORE' 'IMAGE_TEXT' 'HEADER' 'FOOTER' 'LOCATION' 'MULTI_LOCATION' 'PRODUCT_BROWSER' 'GDPR_BANNER' 'FEATURED_PRODUCTS' 'ROOT_CATEGORIES' 'CUSTOMER_REVIEW' 'FEATURE_LIST' 'ANNOUNCEMENT_BAR' 'SLIDER' 'CUSTOM' 'CUSTOM_HEADER' 'CUSTOM_FOOTER' 'VIDEO' 'VIDEO_LIST' 'CATEGORY_PRODUCTS' 'CATEGORY_COLLECTION' 'FEATURED_PRODUCT' 'LOGO_GALLERY' 'CONTACT_US' 'AGE_CONFIRMATION'
        case e51
            printf '%s\n' 'BLOCK' 'NOTICE'
        case e52
            printf '%s\n' 'SHIPPING' 'PICKUP' 'DELIVERY'
        case e53
            printf '%s\n' 'DATE' 'DATETIME'
        case e54
            printf '%s\n' 'ABSOLUTE' 'PERCENT'
        case e55
            printf '%s\n' 'GLOBAL_METHODS' 'SELECTED_METHODS' 'FLAT_RATE' 'FREE_SHIPPING'
        case e56
            printf '%s\n' 'MODERATED' 'PUBLISHED'
        case e57
            printf '%s\n' 'subtotal' 'discountedSubtotal' 'weight'
        case e58
            printf '%s\n' 'DEFINED_BY_STORE_OWNER' 'ADDED_TIME_DESC' 'PRICE_ASC' 'PRICE_DESC' 'NAME_ASC' 'NAME_DESC'
        case e59
            printf '%s\n' ' ' '.' ','
        case e60
            printf '%s\n' '.' ','
        case e61
            printf '%s\n' 'CARAT' 'GRAM' 'OUNCE' 'POUND' 'KILOGRAM'
        case e62
            printf '%s\n' 'dd-MM-yyyy' 'dd/MM/yyyy' 'dd.MM.yyyy' 'MM-dd-yyyy' 'MM/dd/yyyy' 'yyyy/MM/dd' 'MMM d, yyyy' 'MMMM d, yyyy' 'EEE, MMM d, \'\'yy' 'EEE, MMMM d, yyyy'
        case e63
            printf '%s\n' 'HH:mm:ss' 'HH:mm' 'hh.mm.ss a' 'hh:mm a'
        case e64
            printf '%s\n' 'MM' 'CM' 'IN' 'YD'
        case e65
            printf '%s\n' 'AUTOMATIC' 'BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE' 'BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT' 'TAXED_SEPARATELY_FROM_PRODUCTS'
        case e66
            printf '%s\n' 'ATTACH_TO_ALL_EMAILS' 'DO_NOT_ATTACH'
        case e67
            printf '%s\n' 'getting_started' 'offline_only' 'online_different' 'looking_around'
        case e68
            printf '%s\n' 'apparel' 'art' 'auto' 'books' 'electronics' 'food_restaurant' 'food_ecommerce' 'gifts' 'hardware' 'health' 'home' 'jewelry' 'office' 'pet' 'services' 'sports' 'streaming' 'subscription_product' 'toys' 'tobacco' 'adult' 'notsure' 'other'
        case e69
            printf '%s\n' 'yes' 'no'
        case e70
            printf '%s\n' 'joomla' 'rapid_weaver' 'wordpress' 'wix' 'weebly' 'blogspot' 'drupal' 'custom_site' 'not_sure' 'other'
        case e71
            printf '%s\n' 'MON' 'TUE' 'WED' 'THU' 'FRI' 'SAT' 'SUN'
        case e72
            printf '%s\n' 'ABS' 'PERCENT' 'ABSOLUTE'
        case e73
            printf '%s\n' 'SUBTOTAL' 'ITEM' 'SHIPPING' 'ON_MEMBERSHIP' 'ON_TOTAL_AND_MEMBERSHIP' 'CUSTOM' 'ON_TOTAL'
        case e74
            printf '%s\n' 'NONE' 'ABS' 'PERCENT'
        case b
            printf '%s\n' true false
    end
end

function __ecwid_commands
    printf '%s\t%s\n' \
        get-specific-app-storage-data 'Get specific app storage data.' \
        update-specific-app-storage-data 'Update specific app storage data.' \
        add-app-storage-data 'Add app storage data.' \
        delete-specific-app-storage-data 'Delete specific app storage data.' \
        get-app-subscription-status 'Get app subscription status.' \
        cancel-app-subscription 'Cancel app subscription.' \
        custom-charge-with-ecwid-billing 'Custom charge with Ecwid billing.' \
        get-all-app-storage-data 'Get all app storage data.' \
        get-batch-status 'Get batch status.' \
        search-batch-requests-by-status 'Search batch requests by status.' \
        create-batch-request 'Create batch request.' \
        stop-and-delete-batch-request 'Stop and delete batch request.' \
        stop-batch-request 'Stop batch request.' \
        upload-category-image 'Upload category image.' \
        delete-category-image 'Delete category image.' \
        upload-category-image-async 'Upload category image (async).' \
        search-categories 'Search categories.' \
        create-category 'Create category.' \
        get-category 'Get category.' \
        update-category 'Update category.' \
        delete-category 'Delete category.' \
        search-categories-by-path 'Search categories by path.' \
        get-order-of-categories 'Get order of categories.' \
        update-order-of-categories 'Update order of categories.' \
        assign-products-to-the-category 'Assign products to the category.' \
        get-order-of-products 'Get order of products.' \
        update-order-of-products 'Update order of products.' \
        unassign-products-from-the-category 'Unassign products from the category.' \
        search-checkout-extra-fields 'Search checkout extra fields.' \
        create-checkout-extra-field 'Create checkout extra field.' \
        get-checkout-extra-field 'Get checkout extra field.' \
        update-checkout-extra-field 'Update checkout extra field.' \
        delete-checkout-extra-field 'Delete checkout extra field.' \
        search-customers 'Search customers.' \
        create-customer 'Create customer.' \
        get-customer 'Get customer.' \
        update-customer 'Update customer.' \
        delete-customer 'Delete customer.' \
        search-customer-contacts 'Search customer contacts.' \
        create-customer-contact 'Create customer contact.' \
        get-customer-contact 'Get customer contact.' \
        update-customer-contact 'Update customer contact.' \
        delete-customer-contact 'Delete customer contact.' \
        search-customer-extra-fields 'Search customer extra fields.' \
        create-customer-extra-field 'Create customer extra field.' \
        get-customer-extra-field 'Get customer extra field.' \
        update-customer-extra-field 'Update customer extra field.' \
        delete-customer-extra-field 'Delete customer extra field.' \
        search-customer-groups 'Search customer groups.' \
        create-customer-group 'Create customer group.' \
        get-customer-group 'Get customer group.' \
        update-customer-group 'Update customer group.' \
        delete-customer-group 'Delete customer group.' \
        country-codes 'Country codes.' \
        currency-codes 'Currency codes.' \
        currency-codes-by-country 'Currency codes by country.' \
        state-codes-by-country 'State codes by country.' \
        tax-classes-by-country 'Tax classes by country.' \
        search-discount-coupons 'Search discount coupons.' \
        create-discount-coupon 'Create discount coupon.' \
        get-discount-coupon 'Get discount coupon.' \
        update-discount-coupon 'Update discount coupon.' \
        delete-discount-coupon 'Delete discount coupon.' \
        search-promotions 'Search promotions.' \
        create-promotion 'Create promotion.' \
        update-promotion 'Update promotion.' \
        delete-promotion 'Delete promotion.' \
        purchase-domain 'Purchase domain.' \
        reset-domain-password 'Reset domain password.' \
        search-store-domains 'Search store domains.' \
        update-store-domains 'Update store domains.' \
        send-domain-verification-email 'Send domain verification email.' \
        search-domains-for-purchase 'Search domains for purchase.' \
        clone-instant-site 'Clone Instant Site.' \
        discard-instant-site-changes 'Discard Instant Site changes.' \
        get-instant-site-api-token-in-instant-site 'Get Instant Site API token.' \
        get-instant-site-api-token 'Get Instant Site API token.' \
        get-instant-site-profile 'Get Instant Site profile.' \
        publish-instant-site-changes 'Publish Instant Site changes.' \
        get-list-of-instant-site-pages 'Get list of Instant Site pages.' \
        create-instant-site-page 'Create Instant Site page.' \
        update-instant-site-page 'Update Instant Site page.' \
        delete-instant-site-page 'Delete Instant Site page.' \
        get-instant-site-profile-apiv1 'Get Instant Site profile (apiv1).' \
        update-instant-site-profile 'Update Instant Site profile.' \
        create-instant-site-profile 'Create Instant Site profile.' \
        search-instant-site-redirects 'Search Instant Site redirects.' \
        create-instant-site-redirect 'Create Instant Site redirect.' \
        get-instant-site-redirect 'Get Instant Site redirect.' \
        update-instant-site-redirect 'Update Instant Site redirect.' \
        get-instant-site-text-labels 'Get Instant Site text labels.' \
        get-list-of-instant-site-themes 'Get list of Instant Site themes.' \
        create-instant-site-theme 'Create Instant Site theme.' \
        update-instant-site-theme 'Update Instant Site theme.' \
        delete-instant-site-theme 'Delete Instant Site theme.' \
        get-current-instant-site-theme 'Get current Instant Site theme.' \
        update-current-instant-site-theme 'Update current Instant Site theme.' \
        get-instant-site-tiles-list 'Get Instant Site tiles list.' \
        update-instant-site-tiles-list 'Update Instant Site tiles list.' \
        create-instant-site-tile 'Create Instant Site tile.' \
        get-instant-site-tile 'Get Instant Site tile.' \
        update-instant-site-tile 'Update Instant Site tile.' \
        delete-instant-site-tile 'Delete Instant Site tile.' \
        get-instant-site-tile-config-by-type 'Get Instant Site tile config by type.' \
        get-instant-site-tile-showcases 'Get Instant Site tile showcases.' \
        get-list-of-buckets-for-tile-images 'Get list of buckets for tile images.' \
        get-tile-image-upload-result 'Get tile image upload result.' \
        upload-instant-site-tile-image 'Upload Instant Site tile image.' \
        convert-abandoned-cart-to-order 'Convert abandoned cart to order.' \
        get-abandoned-cart 'Get abandoned cart.' \
        update-abandoned-cart 'Update abandoned cart.' \
        search-abandoned-carts 'Search abandoned carts.' \
        calculate-order-details 'Calculate order details.' \
        search-orders 'Search orders.' \
        create-order 'Create order.' \
        get-order 'Get order.' \
        update-order 'Update order.' \
        delete-order 'Delete order.' \
        get-last-order 'Get last order.' \
        get-repeat-order-url 'Get repeat order URL.' \
        search-order-extra-fields 'Search order extra fields.' \
        add-extra-fields-to-order 'Add extra fields to order.' \
        update-order-extra-field 'Update order extra field.' \
        delete-order-extra-field 'Delete order extra field.' \
        generate-tax-invoice-for-order 'Generate tax invoice for order.' \
        get-order-receipt-pdf 'Get order receipt PDF.' \
        get-tax-invoices-for-order 'Get tax invoices for order.' \
        get-order-status 'Get order status.' \
        update-custom-order-status 'Update custom order status.' \
        search-order-statuses 'Search order statuses.' \
        get-recurring-subscription 'Get recurring subscription.' \
        update-recurring-subscription 'Update recurring subscription.' \
        search-recurring-subscriptions 'Search recurring subscriptions.' \
        search-payment-options 'Search payment options.' \
        create-payment-option 'Create payment option.' \
        get-payment-option 'Get payment option.' \
        update-payment-option 'Update payment option.' \
        delete-payment-option 'Delete payment option.' \
        adjust-product-stock 'Adjust product stock.' \
        search-products 'Search products.' \
        create-product 'Create product.' \
        delete-all-products 'Delete all products.' \
        get-product 'Get product.' \
        update-product 'Update product.' \
        delete-product 'Delete product.' \
        get-product-filters 'Get product filters.' \
        get-recently-used-product-swatches 'Get recently used product swatches.' \
        search-product-brands 'Search product brands.' \
        download-product-file 'Download product file.' \
        change-product-file-description 'Change product file description.' \
        delete-product-file 'Delete product file.' \
        upload-product-file 'Upload product file.' \
        delete-all-product-files 'Delete all product files.' \
        bulk-update-product-images-and-videos 'Bulk update product images and videos.' \
        upload-gallery-product-image 'Upload gallery product image.' \
        delete-all-gallery-product-images 'Delete all gallery product images.' \
        delete-gallery-product-image 'Delete gallery product image.' \
        delete-gallery-product-video 'Delete gallery product video.' \
        upload-main-product-image 'Upload main product image.' \
        delete-main-product-image 'Delete main product image.' \
        upload-main-product-video 'Upload main product video.' \
        delete-main-product-video 'Delete main product video.' \
        download-gallery-product-video 'Download gallery product video.' \
        upload-cover-for-gallery-video 'Upload cover for gallery video.' \
        upload-gallery-product-image-async 'Upload gallery product image (async).' \
        upload-gallery-product-video 'Upload gallery product video.' \
        upload-main-product-image-async 'Upload main product image (async).' \
        bulk-update-delete-product-reviews 'Bulk update/delete product reviews.' \
        update-product-review-status 'Update product review status.' \
        delete-product-review 'Delete product review.' \
        get-product-reviews-stats 'Get product reviews stats.' \
        search-product-reviews 'Search product reviews.' \
        search-product-types 'Search product types.' \
        create-product-type 'Create product type.' \
        get-product-type 'Get product type.' \
        update-product-type-and-attributes 'Update product type and attributes.' \
        delete-product-type 'Delete product type.' \
        adjust-product-variation-stock 'Adjust product variation stock.' \
        search-product-variations 'Search product variations.' \
        create-product-variation 'Create product variation.' \
        delete-all-product-variations 'Delete all product variations.' \
        get-product-variation 'Get product variation.' \
        update-product-variation 'Update product variation.' \
        delete-product-variation 'Delete product variation.' \
        upload-product-variation-image 'Upload product variation image.' \
        delete-product-variation-image 'Delete product variation image.' \
        upload-product-variation-image-async 'Upload product variation image (async).' \
        search-shipping-options 'Search shipping options.' \
        create-shipping-option 'Create shipping option.' \
        update-shipping-option 'Update shipping option.' \
        delete-shipping-option 'Delete shipping option.' \
        resend-staff-account-invite 'Resend staff account invite.' \
        cancel-staff-account-invite 'Cancel staff account invite.' \
        search-staff-accounts 'Search staff accounts.' \
        create-staff-account 'Create staff account.' \
        get-staff-account 'Get staff account.' \
        update-staff-account 'Update staff account.' \
        delete-staff-account 'Delete staff account.' \
        get-staff-account-scopes 'Get staff account scopes.' \
        upload-store-logo-image 'Upload store logo image.' \
        delete-store-logo-image 'Delete store logo image.' \
        get-store-profile 'Get store profile.' \
        update-store-profile 'Update store profile.' \
        get-deleted-items-history 'Get deleted items history.' \
        get-latest-store-update-stats 'Get latest store update stats.' \
        get-store-reports 'Get store reports.' \
        get-page-slug-and-static-code 'Get page slug and static code.' \
        static-code-for-category-page 'Static code for category page.' \
        static-code-for-home-page 'Static code for home page.' \
        static-code-for-product-page 'Static code for product page.'
end

function __ecwid_groups
    printf '%s\t%s\n' \
        application 'Application.' \
        batch-requests 'Batch requests.' \
        categories 'Category images, categories, order of categories, …' \
        checkout-extra-fields 'Checkout extra fields.' \
        customers 'Customers, customer contacts, …' \
        dictionaries 'Dictionaries.' \
        discounts 'Discount coupons, promotions.' \
        domains 'Domains.' \
        instant-site 'Instant site, instant site pages, …' \
        orders 'Abandoned carts, orders, order extra fields, …' \
        payment-options 'Payment options.' \
        products 'Products, product files, …' \
        shipping-options 'Shipping options.' \
        staff-accounts 'Staff accounts.' \
        store-profile 'Store profile, store reports.' \
        storefront 'Storefront widget details, static store pages.'
end

# The flags of row $argv[1] behind $argv[2]; members of an object where $argv[3] is its name, or within it.
function __ecwid_flags
    for entry in (__ecwid_row $argv[1])
        switch $entry
            case '@*'
                __ecwid_flags $entry "$argv[2]" "$argv[3]"
            case '*:o@*'
                set -l parts (string split -m 1 :o $entry)
                set -l name $argv[2]$parts[1]
                printf '%s:o\n' $name
                if string match -q -- "$name.*" "$argv[3]."
                    __ecwid_flags $parts[2] $name. "$argv[3]"
                end
            case '*'
                printf '%s\n' $argv[2]$entry
        end
    end
end

# What a flag takes: nothing is printed where there is none, or where no value stands behind it.
function __ecwid_takes
    for entry in (__ecwid_flags $argv[1] '' $argv[2])
        set -l parts (string split -m 1 : $entry)
        if test "$parts[1]" = "$argv[2]"
            test "$parts[2]" = -; or echo "x$parts[2]"
            return
        end
    end
end

# Behind $argv[1], the values of what takes $argv[2] with what is there of one, $argv[3].
function __ecwid_value
    set -l lead "$argv[1]"
    set -l takes (string replace -r ',$' '' -- "$argv[2]")
    set -l value "$argv[3]"
    set -l values (__ecwid_values $takes)
    if test "$takes" != "$argv[2]"
        set lead $lead(string match -r '^.*,' -- "$value")
        set value (string replace -r '^.*,' '' -- "$value")
        set values (string match -v '*,*' -- $values)
    end
    if test "$takes" = f
        set values (__fish_complete_path "$value")
    end
    string join \n -- "$lead"$values
end

function __ecwid_complete
    set -l before (commandline -opc)
    set -l word (commandline -ct)
    set -l command "$before[2]"
    set -l last "$before[-1]"
    if test (count $before) -eq 1
        __ecwid_commands
        printf '%s\n' help\t'What a command takes' version\t'Versions of this program and of what it is made of' \
            --help --version -h -V
        return
    end
    if not contains -- "$command" (__ecwid_commands | string replace -r '\t.*' '')
        if test (count $before) -eq 2; and contains -- "$command" help --help -h
            __ecwid_commands
            __ecwid_groups
            printf '%s\n' commands\t'All commands' options\t'Options, environment, exit status' help version
        end
        return
    end
    contains -- -- $before[3..-1]; and return
    if string match -q -- '--*=*' "$word"
        set -l parts (string split -m 1 = -- "$word")
        set -l takes (__ecwid_takes $command (string sub -s 3 -- $parts[1]))
        test -z "$takes"; or __ecwid_value "$parts[1]=" (string sub -s 2 -- $takes) "$parts[2]"
        return
    end
    if string match -q -- '--?*' "$last"
        set -l takes (__ecwid_takes $command (string sub -s 3 -- $last))
        if test -n "$takes"
            __ecwid_value '' (string sub -s 2 -- $takes) "$word"
            return
        end
    end
    printf '%s\n' -h -v
    __ecwid_flags $command '' (string replace -r '^--' '' -- "$word") | string replace -r '^([^:]*).*' -- '--$1'
end

complete -c ecwid -f -a '(__ecwid_complete)'
